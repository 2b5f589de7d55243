import { expect, test } from './support/test.js';

test('the backoffice opens with the Commerce section', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('tab', { name: 'Commerce' })).toBeVisible();
});
