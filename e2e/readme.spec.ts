import type { Page } from '@playwright/test';
import { seedIds } from '../src/mocks/index.js';
import { codeBlock } from './support/code-block.js';
import { CommerceSectionPage } from './support/commerce-section.page.js';
import { PaymentLinkGeneratorPage } from './support/payment-link-generator.page.js';
import { expect, test } from './support/test.js';

const snippet = (info: string) => codeBlock('README.md', info);

/** Adds the README's package to the site. */
async function installShopPackage(page: Page) {
	await page.route('**/manifest/manifest/private', async (route) => {
		const response = await route.fetch();
		const packages = (await response.json()) as unknown[];
		await route.fulfill({ response, json: [...packages, JSON.parse(snippet('json'))] });
	});
	await page.route('**/App_Plugins/MyShop/sms.channel.js*', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: snippet('js') }),
	);
}

test("the README's manifest changes the defaults and adds the README's channel, without a build", async ({
	page,
	complaints,
}) => {
	const commerce = new CommerceSectionPage(page);
	const generator = new PaymentLinkGeneratorPage(page);
	await installShopPackage(page);
	const sent: unknown[] = [];
	await page.route('**/umbraco/management/api/v1/my-shop/sms', async (route) => {
		const request = route.request();
		const { authorization = '', 'content-type': type } = await request.allHeaders();
		sent.push({ body: request.postDataJSON() as unknown, type, isSignedIn: authorization.startsWith('Bearer ') });
		const refusal = { status: 400, contentType: 'application/problem+json', json: { title: 'No credit.' } };
		await route.fulfill(sent.length === 1 ? refusal : { status: 204 });
	});

	await commerce.openCart('CART-10001');
	await commerce.generatePaymentLink.click();
	await expect(generator.amount).toHaveValue('3');
	// The landing page of the store is not on an allowed host.
	await expect(generator.landingPage).toHaveValue('https://shop.example/pay');

	const sendSms = async () => {
		await page.getByRole('button', { name: 'More' }).click();
		await page.getByRole('menuitem', { name: 'Send SMS' }).click();
	};
	await sendSms();
	await expect(page.getByText('The SMS was not sent.').first()).toBeVisible();
	complaints.splice(0);
	await sendSms();
	await expect(page.locator('umb-backoffice-notification-container').getByText('SMS sent').last()).toBeVisible();
	const body = { cart: seedIds.carts.ordinary, url: await generator.link.inputValue() };
	const request = { body, type: 'application/json', isSignedIn: true };
	expect(sent).toEqual([request, request]);
});
