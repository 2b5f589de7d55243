import type { Page } from '@playwright/test';
import { CommerceSectionPage } from './support/commerce-section.page.js';
import { PaymentLinkGeneratorPage } from './support/payment-link-generator.page.js';
import { expect, test } from './support/test.js';

/** A channel of another package, which is under More. */
async function installChannel(page: Page) {
	const channel = {
		type: 'paymentLinkChannel',
		alias: 'MyShop.PaymentLinkChannel.Sms',
		name: 'SMS',
		weight: 500,
		api: '/App_Plugins/MyShop/sms.channel.js',
		meta: { label: 'Send SMS', icon: 'icon-phone' },
	};
	await page.route('**/manifest/manifest/private', async (route) => {
		const response = await route.fetch();
		const packages = (await response.json()) as unknown[];
		await route.fulfill({ response, json: [...packages, { name: 'My Shop', extensions: [channel] }] });
	});
	await page.route('**/App_Plugins/MyShop/sms.channel.js*', (route) =>
		route.fulfill({
			contentType: 'text/javascript',
			body: 'export default class { deliver({ link }) { return link; } }',
		}),
	);
}

async function openMore(page: Page) {
	await installChannel(page);
	const commerce = new CommerceSectionPage(page);
	await commerce.openCart('CART-10001');
	await commerce.generatePaymentLink.click();
	const more = page.getByRole('button', { name: 'More' });
	await expect(more).toBeEnabled();
	return { more, generator: new PaymentLinkGeneratorPage(page), sms: page.getByRole('menuitem', { name: 'Send SMS' }) };
}

test('More opens and closes by pointer and keyboard, and the generator stays open', async ({ page }) => {
	const { more, generator, sms } = await openMore(page);
	await more.click();
	await expect(sms).toBeFocused();
	await expect(more).toHaveAttribute('aria-expanded', 'true');
	await more.click();
	await expect(sms).toBeHidden();
	await expect(more).toHaveAttribute('aria-expanded', 'false');

	await more.focus();
	await page.keyboard.press('Enter');
	await expect(sms).toBeFocused();
	await page.keyboard.press('End');
	await expect(page.getByRole('menuitem', { name: 'Open in Mail Program' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(sms).toBeHidden();
	await expect(more).toBeFocused();
	await expect(generator.headline).toBeVisible();

	await page.keyboard.press('ArrowDown');
	await expect(sms).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(sms).toBeHidden();
	await expect(more).not.toBeFocused();

	await more.focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(generator.link).toBeVisible();
	await expect(more).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(generator.headline).toBeHidden();
});

// The npm package of Umbraco 17's backoffice has no dark theme.
test('the buttons of channels are legible in the dark theme, on hover and in forced colours @umbraco-18', async ({
	page,
}) => {
	await page.addInitScript(() => localStorage.setItem('umb-theme-alias', 'umb-dark-theme'));
	const { more, sms } = await openMore(page);
	const email = page.getByRole('button', { name: 'Send via Email' });
	const light = 'rgb(238, 238, 239)';
	for (const button of [email, more]) {
		await button.hover();
		await expect(button).toHaveCSS('color', light);
	}
	await more.click();
	await sms.hover();
	await expect(sms).toHaveCSS('color', light);

	await page.emulateMedia({ forcedColors: 'active' });
	for (const button of [email, more]) {
		await expect(button).toHaveCSS('border-top-style', 'solid');
		await expect(button).toHaveCSS('border-top-width', '1px');
		await expect(button).toHaveCSS('border-top-color', /^rgb\(/);
	}
});
