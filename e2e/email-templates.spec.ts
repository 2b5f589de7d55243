import { CommerceSectionPage } from './support/commerce-section.page.js';
import { enter, tabTo } from './support/keyboard.js';
import { undocumented } from './support/management-api.js';
import { expect, test } from './support/test.js';

const BACKOFFICE = { tag: '@backoffice' };

test(
	'by keyboard alone: the template for payment links gets another subject and text',
	BACKOFFICE,
	async ({ page, sandbox }) => {
		const text = page.getByRole('textbox', { name: 'Text, in Markdown' });
		const subject = page.getByRole('textbox', { name: 'Subject' });

		await page.goto('/section/settings');
		await enter(page, page.getByRole('link', { name: 'Email Templates' }).first());
		await enter(page, page.getByRole('link', { name: 'Payment Link', exact: true }));
		await tabTo(page, subject);
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('Til dig 🎁 <b>');
		await tabTo(page, text);
		await page.keyboard.press('ControlOrMeta+End');
		await page.keyboard.type('Kom igen, {{customer.frstName}}');
		await expect(page.getByText('{{customer.frstName}}', { exact: false }).first()).toBeVisible();
		await enter(page, page.getByRole('button', { name: 'Save', exact: true }));
		await expect(page.locator('umb-backoffice-notification-container').getByText('Saved').last()).toBeVisible();

		await page.reload();
		await expect(subject).toHaveValue('Til dig 🎁 <b>');
		await expect(text).toHaveValue(/Kom igen/);

		const requests = await sandbox.requests();
		expect(undocumented(requests)).toEqual([]);
		const [put, ...others] = requests.filter(({ method }) => method !== 'GET');
		expect(others).toEqual([]);
		expect(put).toMatchObject({ method: 'PUT', body: { alias: 'paymentLink', subject: 'Til dig 🎁 <b>' } });
	},
);

test('leaving a template with unsaved edits asks for confirmation', BACKOFFICE, async ({ page }) => {
	const subject = page.getByRole('textbox', { name: 'Subject' });
	const back = page.getByRole('link', { name: 'Back' });
	const template = page.getByRole('link', { name: 'Payment Link', exact: true });
	await page.goto('/');
	await new CommerceSectionPage(page).openEmailTemplates();
	await template.click();
	await subject.fill('Mine');

	await back.click();
	await page.getByRole('button', { name: 'Stay' }).click();
	await expect(subject).toHaveValue('Mine');
	await back.click();
	await page.getByRole('button', { name: 'Discard' }).click();
	await expect(template).toBeVisible();
	await expect(page).toHaveURL(/\/section\/settings\/workspace\/uc:store-settings\/[-\w]+\/uc:email-templates(\/|$)/);
});
