import { expect, test } from './support/test.js';

test('the backoffice opens with the Commerce section', async ({ page, request }) => {
	const start = await request.get('/', { maxRedirects: 0 });
	expect(start.headers().location).toBe('/section/commerce');
	await page.goto('/');
	await expect(page.getByRole('tab', { name: 'Commerce' })).toBeVisible();
});
