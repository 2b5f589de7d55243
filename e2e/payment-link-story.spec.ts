import type { Page } from '@playwright/test';
import { CommerceSectionPage } from './support/commerce-section.page.js';
import { Customer } from './support/customer.js';
import { PaymentLinkGeneratorPage } from './support/payment-link-generator.page.js';
import { sandboxAddress } from './support/sandbox-server.js';
import { ShopPage } from './support/shop.page.js';
import { storefrontApiKey } from './support/storefront.js';
import { expect, test } from './support/test.js';

const HOUR = 3600;
const tokenOf = (link: string) => new URL(link).searchParams.get('payment_link_token') ?? '';

/** @returns the copied link */
async function copyLink(page: Page, landingPage: string): Promise<string> {
	const generator = new PaymentLinkGeneratorPage(page);
	await new CommerceSectionPage(page).generatePaymentLink.click();
	await generator.landingPage.fill(landingPage);
	await generator.copy.click();
	await expect(generator.copied).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(generator.headline).toBeHidden();
	return page.evaluate(() => navigator.clipboard.readText());
}

/** Delivery and payment, with the keyboard only, after trying to go on without. */
async function chooseDelivery(customer: Customer, shop: ShopPage) {
	const { page } = customer;
	await expect(shop.line('Total').last()).toContainText(/2.599,90/);
	await shop.button('Go to payment').click();
	await expect(shop.alert.getByRole('heading')).toBeFocused();
	await customer.expectUsable();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const parcel = shop.choice('Delivery', 'Parcel to your door');
	await expect(parcel).toBeFocused();
	await page.keyboard.press('Space');
	await expect(parcel).toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await expect(shop.choice('Payment', 'Invoice')).toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(shop.button('Update the total')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toHaveText('The total is up to date.');
	await expect(shop.line('Total').last()).toContainText(/2.673,90/);
	await customer.expectUsable();
	await shop.button('Go to payment').click();
	await customer.expectUsable();
}

for (const [path, width, tag] of [
	['shop', 1280, ' @backoffice'],
	// The same for the backoffice.
	['headless', 360, ''],
] as const) {
	const landingPage = `${sandboxAddress}${path}/cart?campaign=phone`;

	test(`from the link to a paid order, and back to the customer's own cart: /${path}/${tag}`, async ({
		page,
		browser,
		request,
	}) => {
		const customer = await Customer.arrives(browser, width);
		const shop = new ShopPage(customer.page);
		const { page: shopPage } = customer;
		await shopPage.goto(`${path}/`);
		await shop.addToCart('Lantern no. 2');
		await expect(shop.line('Lantern no. 2').getByRole('cell').nth(1)).toHaveText('1');

		// A cart of two jackets, without an address.
		await new CommerceSectionPage(page).openCart('CART-10002');
		const link = await copyLink(page, landingPage);

		await shopPage.goto(link);
		expect(shopPage.url()).toBe(landingPage);
		expect(await customer.addressAtLoad()).toBe(landingPage);
		await expect(shop.line('Trail jacket').getByRole('cell').nth(1)).toHaveText('2');
		await expect(shop.line('Lantern no. 2')).toHaveCount(0);
		await expect(shopPage.getByText('Your own cart is kept')).toBeVisible();
		await customer.expectUsable();

		await shop.link('Go to checkout').click();
		await shop.button('Continue to delivery').click();
		await expect(shop.alert.getByRole('heading')).toBeFocused();
		await customer.expectUsable();
		await shop.fillCheckout();
		await customer.expectUsable();
		await shop.button('Continue to delivery').click();
		await chooseDelivery(customer, shop);
		await expect(shop.line('Total').last()).toContainText(/2.673,90/);
		await shop.button(/^Decline/).click();
		await expect(shop.alert).toContainText('declined');
		await shop.button(/^Pay /).click();

		await expect(shopPage.getByRole('heading', { name: 'Thank you for your order' })).toBeVisible();
		await expect(shopPage.getByText(/ORDER-/)).toBeVisible();
		await expect(shopPage.getByText('Parcel to your door')).toBeVisible();
		await expect(shopPage.getByText('Invoice')).toBeVisible();
		await expect(shopPage.getByText('Your own cart is back')).toBeVisible();
		await customer.expectUsable();
		await shop.link('Go to the cart').click();
		await expect(shop.line('Lantern no. 2').getByRole('cell').nth(1)).toHaveText('1');
		await expect(shop.line('Trail jacket')).toHaveCount(0);

		await shopPage.goto(link);
		await expect(shop.alert.getByRole('heading', { name: 'This cart has already been paid' })).toBeFocused();
		await customer.expectUsable();
		await customer.leaves({ token: tokenOf(link), apiKey: await storefrontApiKey(request) });

		await page.reload();
		await new CommerceSectionPage(page).generatePaymentLink.click();
		await expect(page.getByText('This cart is already an order.')).toBeVisible();
	});

	test(`an expired link says so, and requesting a new one tags the cart: /${path}/${tag}`, async ({
		page,
		browser,
		request,
		sandbox,
	}) => {
		const commerce = new CommerceSectionPage(page);
		await commerce.openCart('CART-10001');
		const link = await copyLink(page, landingPage);

		await sandbox.setClock(7 * 24 * HOUR);
		const customer = await Customer.arrives(browser, width);
		const shop = new ShopPage(customer.page);
		await customer.page.goto(link);
		expect(customer.page.url()).toBe(`${landingPage}&payment_link_error=expired`);
		await expect(shop.alert.getByRole('heading', { name: 'This payment link has expired' })).toBeFocused();
		await customer.expectUsable();
		await shop.button('Ask for a new link').click();
		await expect(customer.page.getByRole('heading', { name: 'We have asked the shop for a new link' })).toBeVisible();
		await customer.expectUsable();
		await customer.leaves({ token: tokenOf(link), apiKey: await storefrontApiKey(request) });

		await page.reload();
		const tags = page.getByRole('textbox', { name: 'Value' });
		await expect(tags.last()).toHaveValue('New payment link wanted');
		const again = await copyLink(page, landingPage);
		const returned = await Customer.arrives(browser, width);
		await returned.page.goto(again);
		await expect(new ShopPage(returned.page).line('Trail jacket')).toBeVisible();
		await returned.leaves({ token: tokenOf(again), apiKey: await storefrontApiKey(request) });
	});
}
