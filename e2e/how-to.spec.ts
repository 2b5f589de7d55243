import type { Page } from '@playwright/test';
import { jwtVerify } from 'jose';
import { CartPage } from './support/cart.page.js';
import { CommerceSectionPage } from './support/commerce-section.page.js';
import { Customer } from './support/customer.js';
import { linkIn, sentMails } from './support/outbox.js';
import { PaymentLinkGeneratorPage } from './support/payment-link-generator.page.js';
import { ProductPickerPage } from './support/product-picker.page.js';
import { sandboxAddress, tokenSigningSecret } from './support/sandbox-server.js';
import { ShopPage } from './support/shop.page.js';
import { storefrontApiKey, storefrontUrl } from './support/storefront.js';
import { expect, test } from './support/test.js';

const MINUTE = 60;
const VALIDITY_PERIOD = 90;
const LANDING_PAGE = `${sandboxAddress}shop/cart?campaign=phone`;
const HEADLESS_LANDING_PAGE = `${sandboxAddress}headless/cart`;
const RECIPIENT = 'nina@example.com';
const SUBJECT = 'Your quote from Nordlys Outdoor';

const tokenOf = (link: string) => new URL(link).searchParams.get('payment_link_token') ?? '';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Expects the two products of the cart, with their quantities. */
async function expectTheCart(shop: ShopPage) {
	await expect(shop.line('Trail jacket').getByRole('cell').nth(1)).toHaveText('2');
	await expect(shop.line('Lantern no. 2').getByRole('cell').nth(1)).toHaveText('3');
}

async function addProducts(page: Page) {
	const cart = new CartPage(page);
	const picker = new ProductPickerPage(page);
	await cart.addProduct.click();
	await picker.product('Trail jacket').click();
	await picker.openSearch();
	await picker.search.fill('gear-002');
	await picker.product('Lantern no. 2').click();
	await picker.choose.click();
	// Until the picker has closed, nothing behind it can be typed in.
	await expect(cart.addProduct).toBeFocused();
	await cart.quantityOf('Trail jacket').fill('2');
	await cart.quantityOf('Lantern no. 2').fill('3');
}

/** Send Email, from an open generator: the template for payment links, a recipient, Send. */
async function sendEmail(page: Page) {
	await page.getByRole('button', { name: 'Send via Email' }).click();
	await expect(page.getByRole('heading', { name: 'Send Email' })).toBeVisible();
	await page.getByRole('radio', { name: /^Payment Link/ }).check();
	await page.getByRole('textbox', { name: 'Recipient' }).fill(RECIPIENT);
	await page.getByRole('button', { name: 'Send', exact: true }).click();
	const sent = page.locator('umb-backoffice-notification-container').getByText(`Payment link sent to ${RECIPIENT}`);
	await expect(sent.last()).toBeVisible();
	// While the panel closes, the generator behind it cannot be closed.
	await expect(page.getByRole('button', { name: 'Send via Email' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(new PaymentLinkGeneratorPage(page).headline).toBeHidden();
}

// The steps are the sentences of Umbraco Commerce's how-to "Sending Payment Links to Customers", in its order.
test('the how-to, sentence by sentence', { tag: '@backoffice' }, async ({ page, browser, request, sandbox }) => {
	test.setTimeout(400_000);
	const { step } = test;
	const commerce = new CommerceSectionPage(page);
	const cart = new CartPage(page);
	const cartNumber = page.getByRole('heading', { name: /^CART-/ });
	const generator = new PaymentLinkGeneratorPage(page);

	await step('Generating, 1: go to the Commerce section', async () => {
		await page.goto('/');
		await page.getByRole('tab', { name: 'Commerce' }).click();
	});
	await step('2: choose Carts below a store', () => page.getByRole('link', { name: 'Carts' }).first().click());
	await step('3: Create Cart', () => page.getByRole('link', { name: 'Create Cart' }).click());
	await step('4: add the products of the payment link', () => addProducts(page));
	await step('5: Save', async () => {
		await cart.save.click();
		await expect(cartNumber).toBeVisible();
		await expect(cart.unsaved).toBeHidden();
	});
	const savedCart = page.url();
	await step('6: Generate Payment Link opens the Payment Link Generator', async () => {
		await commerce.generatePaymentLink.click();
		await expect(generator.headline).toBeVisible();
	});
	await step('7: Validity Period, in minutes, and Landing Page URL', async () => {
		await generator.unit.selectOption('Minutes');
		await generator.amount.fill(String(VALIDITY_PERIOD));
		await generator.landingPage.fill(LANDING_PAGE);
	});
	const copied = await step('8, Copy to Clipboard: copies the link, and a notification confirms', async () => {
		await generator.copy.click();
		await expect(generator.copied).toBeVisible();
		const asked = (await sandbox.requests()).filter(({ path }) => path.includes('/payment-link'));
		expect(asked.map(({ body }) => body)).toEqual([{ validityPeriod: VALIDITY_PERIOD, landingPageUrl: LANDING_PAGE }]);
		return clipboard(page);
	});
	const mailed = await step('8, Send via Email: a template, a recipient, Send', async () => {
		await sendEmail(page);
		const mails = await sentMails(request);
		expect(mails).toMatchObject([{ to: [RECIPIENT], subject: 'Your Cart is Ready' }]);
		return mails.map(linkIn).join();
	});
	await step('Customise the template: Settings, Email Templates', async () => {
		await commerce.openEmailTemplates();
		await page.getByRole('link', { name: 'Payment Link', exact: true }).click();
		await page.getByRole('textbox', { name: 'Subject' }).fill(SUBJECT);
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await expect(page.locator('umb-backoffice-notification-container').getByText('Saved').last()).toBeVisible();
		await page.goto(savedCart);
		await commerce.generatePaymentLink.click();
		await sendEmail(page);
		expect((await sentMails(request)).map(({ subject }) => subject)).toEqual(['Your Cart is Ready', SUBJECT]);
	});

	const apiKey = await storefrontApiKey(request);
	const customer = await Customer.arrives(browser);
	const shop = new ShopPage(customer.page);
	await step('Usage: the link opens the cart, with its products and quantities', async () => {
		await customer.page.goto('shop/');
		await shop.addToCart('Trail jacket');
		await customer.page.goto(mailed);
		expect(customer.page.url()).toBe(LANDING_PAGE);
		await expectTheCart(shop);
	});
	await step('The session holds the cart until it is completed', async () => {
		await customer.page.goto('shop/');
		await customer.page.goto('shop/cart');
		await expectTheCart(shop);
	});
	await step('… or until the session ends', async () => {
		const visitor = await Customer.arrives(browser);
		await visitor.page.goto(copied);
		await expectTheCart(new ShopPage(visitor.page));
		await visitor.page.context().clearCookies();
		await visitor.page.goto('shop/cart');
		await expect(new ShopPage(visitor.page).line('Trail jacket')).toHaveCount(0);
		await visitor.leaves({ token: tokenOf(copied), apiKey });
	});
	await step('The customer checks out as usual', async () => {
		await shop.link('Go to checkout').click();
		await shop.fillCheckout();
		await shop.button('Continue to delivery').click();
		await shop.choice('Delivery', 'Parcel to your door').check();
		await shop.choice('Payment', 'Invoice').check();
		await shop.button('Go to payment').click();
		await shop.button(/^Pay /).click();
		await expect(customer.page.getByText(/ORDER-/)).toBeVisible();
	});
	await step('Then the cart that was open before is restored', async () => {
		await shop.link('Go to the cart').click();
		await expect(shop.line('Trail jacket').getByRole('cell').nth(1)).toHaveText('1');
		await expect(shop.line('Lantern no. 2')).toHaveCount(0);
	});

	await step('Expired: the landing page gets payment_link_error and explains', async () => {
		await sandbox.setClock(VALIDITY_PERIOD * MINUTE);
		await customer.page.goto(copied);
		expect(customer.page.url()).toBe(`${LANDING_PAGE}&payment_link_error=expired`);
		await expect(shop.alert.getByRole('heading', { name: 'This payment link has expired' })).toBeFocused();
		await sandbox.setClock(0);
	});

	await customer.leaves({ token: tokenOf(mailed), apiKey });

	const headless = await step('Headless: the landing page gets payment_link_token', async () => {
		await commerce.openCart('CART-10001');
		await commerce.generatePaymentLink.click();
		await generator.landingPage.fill(HEADLESS_LANDING_PAGE);
		await generator.copy.click();
		await expect(generator.copied).toBeVisible();
		const link = await clipboard(page);
		expect(link.replace(tokenOf(link), '')).toBe(`${HEADLESS_LANDING_PAGE}?payment_link_token=`);
		return link;
	});
	await step('The Storefront API returns the cart of the token', async () => {
		const answer = await request.get(`${storefrontUrl}/order/${tokenOf(headless)}`, {
			headers: { 'Api-Key': apiKey, Store: 'nordlys' },
		});
		expect(await answer.json()).toMatchObject({ cartNumber: expect.stringContaining('CART-10001') });
	});
	await step('The shop loads it into the session', async () => {
		const visitor = await Customer.arrives(browser);
		await visitor.page.goto(headless);
		await expect(new ShopPage(visitor.page).line('Trail jacket')).toBeVisible();
		await visitor.page.goto('headless/cart');
		await expect(new ShopPage(visitor.page).line('Trail jacket')).toBeVisible();
		await visitor.leaves({ token: tokenOf(headless), apiKey });
	});

	await step('Configuration: tokens are JWTs, signed with TokenSigningSecret', async () => {
		const secret = new TextEncoder().encode(tokenSigningSecret);
		const { payload } = await jwtVerify(tokenOf(copied), secret);
		expect(Number(payload.exp) - Number(payload.iat)).toBe(VALIDITY_PERIOD * MINUTE);
	});
});
