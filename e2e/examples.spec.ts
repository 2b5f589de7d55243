import { seedIds } from '../src/mocks/index.js';
import { CommerceSectionPage } from './support/commerce-section.page.js';
import { buildExamples, examplePackageJson, versionInRoot } from './support/example-packages.js';
import { withOwnSandbox } from './support/own-sandbox.js';
import { test as base, expect } from './support/package-test.js';
import { PaymentLinkGeneratorPage } from './support/payment-link-generator.page.js';

/** A sandbox with the examples, built as their guide says. */
const test = base.extend<object, { exampleSandbox: string }>({
	exampleSandbox: [
		async ({ packed }, use) => {
			const SANDBOX_PACKAGES = buildExamples(packed.projectBeside({}));
			await withOwnSandbox({ SANDBOX_PACKAGES }, ({ address }) => use(address));
		},
		{ scope: 'worker', timeout: 300_000 },
	],
	baseURL: async ({ exampleSandbox }, use) => use(exampleSandbox),
});

test('the examples are built with the versions that are tested here', () => {
	const { devDependencies, scripts } = examplePackageJson();
	expect(scripts.build).toBe('tsc && vite build');
	for (const [name, version] of Object.entries(devDependencies)) expect(version, name).toBe(versionInRoot(name));
});

test('settings in JSON alone, and a channel in TypeScript, apply to a cart', async ({ page }) => {
	const generator = new PaymentLinkGeneratorPage(page);
	const sent: unknown[] = [];
	await page.route('**/umbraco/management/api/v1/my-shop/sms', (route) => {
		sent.push(route.request().postDataJSON());
		return route.fulfill(sent.length === 1 ? { status: 503 } : { status: 204 });
	});
	await new CommerceSectionPage(page).openCart('CART-10001');
	await new CommerceSectionPage(page).generatePaymentLink.click();
	await expect(generator.amount).toHaveValue('3');
	await expect(generator.landingPage).toHaveValue('https://shop.example/pay');

	const sendSms = async () => {
		await page.getByRole('button', { name: 'More' }).click();
		await page.getByRole('menuitem', { name: 'Send SMS' }).click();
	};
	await sendSms();
	await expect(page.getByText('The SMS was not sent.').first()).toBeVisible();
	await sendSms();
	await expect(page.locator('umb-backoffice-notification-container').getByText('SMS sent').last()).toBeVisible();
	const request = { cart: seedIds.carts.ordinary, url: await generator.link.inputValue() };
	expect(sent).toEqual([request, request]);
});

test('an action of another entity type finds its cart, or says that there is none yet', async ({ page }) => {
	const generator = new PaymentLinkGeneratorPage(page);
	const askForPayment = (quote: string) =>
		page.locator('my-shop-quote', { hasText: quote }).getByRole('button', { name: 'Ask for Payment' }).click();
	await page.goto('section/commerce/dashboard/quotes');
	await askForPayment('Winter jackets');
	await expect(page.getByText('CART-10001')).toBeVisible();
	await generator.copy.click();
	await expect(generator.copied).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(generator.headline).toBeHidden();

	await askForPayment('Shirts');
	await expect(page.getByText('There is no cart for this yet.').last()).toBeVisible();
});
