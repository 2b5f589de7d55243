import type { Page } from '@playwright/test';
import { seedIds } from '../src/mocks/index.js';
import { codeBlock } from './support/code-block.js';
import { CommerceSectionPage } from './support/commerce-section.page.js';
import { PaymentLinkGeneratorPage } from './support/payment-link-generator.page.js';
import { expect, test } from './support/test.js';

const snippet = (info: string) => codeBlock('docs/extending.md', info);
const LABEL = 'Ask for Payment';

/** Installs the guide's action for quotes. The sandbox has carts only, so here a cart is the quote, and has another cart. */
async function installQuotePackage(page: Page) {
	const action = JSON.parse(snippet('json quote-action')) as object;
	const extensions = [{ ...action, forEntityTypes: ['uc:cart'] }];
	await page.route('**/manifest/manifest/private', async (route) => {
		const response = await route.fetch();
		const packages = (await response.json()) as object[];
		await route.fulfill({ response, json: [...packages, { name: 'My Shop', extensions }] });
	});
	await page.route('**/App_Plugins/MyShop/quote-cart.js', (route) =>
		route.fulfill({ contentType: 'text/javascript', body: snippet('js quote-cart') }),
	);
}

/** Chooses the action in the menu of a row. */
async function choose(page: Page) {
	const row = page.getByRole('row', { name: 'CART-10001' });
	await row.getByRole('button', { name: /actions/i }).click();
	await page.locator('umb-entity-action').filter({ hasText: LABEL }).click();
}

test(
	"the guide's action opens the generator for the cart that its module finds",
	{ tag: '@backoffice' },
	async ({ page, complaints }) => {
		const generator = new PaymentLinkGeneratorPage(page);
		await installQuotePackage(page);
		const asked: string[] = [];
		await page.route('**/umbraco/management/api/v1/my-shop/quotes/*', async (route) => {
			asked.push(new URL(route.request().url()).pathname.split('/').at(-1) ?? '');
			if (asked.length === 1) await route.fulfill({ status: 500, json: { title: 'No quotes today.' } });
			else if (asked.length === 2) await route.fulfill({ json: {} });
			else await route.fulfill({ json: { cartId: seedIds.carts.withoutEmail } });
		});
		const notifications = page.locator('umb-backoffice-notification-container');
		await new CommerceSectionPage(page).openCarts();

		await choose(page);
		await expect(notifications.getByText('The cart could not be looked up. Try again.').last()).toBeVisible();
		expect(complaints.splice(0).join()).toContain('MyShop.EntityAction.Quote.GeneratePaymentLink');

		await choose(page);
		await expect(notifications.getByText('There is no cart for this yet.').last()).toBeVisible();

		await choose(page);
		await expect(generator.headline).toBeVisible();
		await expect(page.locator('umb-backoffice-modal-container').getByText('Bo Berg')).toBeVisible();
		expect(asked).toEqual([seedIds.carts.ordinary, seedIds.carts.ordinary, seedIds.carts.ordinary]);
	},
);
