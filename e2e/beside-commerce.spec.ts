import type { Page, Route } from '@playwright/test';
import { codeBlock } from './support/code-block.js';
import { CommerceSectionPage } from './support/commerce-section.page.js';
import { PaymentLinkGeneratorPage } from './support/payment-link-generator.page.js';
import { expect, test } from './support/test.js';

const CART = 'CART-10001';
const NAME = 'Generate Payment Link';
const OURS = ['Ucpl.EntityAction.Cart.GeneratePaymentLink', 'Ucpl.EntityQuickAction.Cart.GeneratePaymentLink'];
const COMMERCES = ['Uc.EntityAction.Cart.GeneratePaymentLink', 'Uc.EntityQuickAction.Cart.GeneratePaymentLink'];

const STAND_IN = '**/sandbox/commerce-payment-link/bundle.ts*';
const EXTENSION = '**/App_Plugins/UmbracoCommercePaymentLinks/bundle.js*';
const PACKAGES = '**/manifest/manifest/private';

/** Changes the list of the site's packages. */
const changePackages = (page: Page, change: (packages: object[]) => object[]) =>
	page.route(PACKAGES, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, json: change((await response.json()) as object[]) });
	});

/** Holds a script back. @returns lets it through */
async function hold(page: Page, url: string): Promise<() => Promise<void>> {
	const held: Route[] = [];
	let isHeld = true;
	await page.route(url, async (route) => {
		if (isHeld) held.push(route);
		else await route.continue();
	});
	return async () => {
		isHeld = false;
		for (const route of held) await route.continue();
	};
}

/** What Settings → Extension Insights lists. */
const registered = (page: Page, aliases: string[]) =>
	page.evaluate(async (wanted) => {
		const name = '@umbraco-cms/backoffice/extension-registry';
		const { umbExtensionsRegistry } = (await import(name)) as {
			umbExtensionsRegistry: { isRegistered(alias: string): boolean };
		};
		return wanted.filter((alias) => umbExtensionsRegistry.isRegistered(alias));
	}, aliases);

/** One in the Actions box, one in the page's menu, one in the row and in its menu: all of them ours. */
async function expectOnlyOurs(page: Page) {
	const commerce = new CommerceSectionPage(page);
	const generator = new PaymentLinkGeneratorPage(page);
	await expect.poll(() => registered(page, [...OURS, ...COMMERCES])).toEqual(OURS);

	await expect(commerce.generatePaymentLink).toHaveCount(1);
	await commerce.generatePaymentLink.click();
	await expect(generator.headline).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(generator.headline).toBeHidden();

	await page.locator('umb-workspace-entity-action-menu').getByRole('button').first().click();
	const menu = page.locator('umb-workspace-entity-action-menu umb-entity-action');
	await expect(menu.filter({ hasText: NAME })).toHaveCount(1);
	await page.keyboard.press('Escape');
}

const expectCommerces = (page: Page) =>
	expect(
		page.locator('umb-backoffice-notification-container').getByText("Umbraco Commerce's own dialog opens here.").last(),
	).toBeVisible();

test.describe("beside Commerce's own action", { tag: '@backoffice' }, () => {
	test('there is one Generate Payment Link, ours, if Commerce registers its own first', async ({ page }) => {
		const release = await hold(page, EXTENSION);
		const commerce = new CommerceSectionPage(page);
		await commerce.openCart(CART);
		await expect.poll(() => registered(page, COMMERCES)).toEqual(COMMERCES);
		await release();
		await expectOnlyOurs(page);
	});

	test('there is one Generate Payment Link, ours, if Commerce registers its own last', async ({ page }) => {
		const release = await hold(page, STAND_IN);
		const commerce = new CommerceSectionPage(page);
		await commerce.openCart(CART);
		await expect.poll(() => registered(page, OURS)).toEqual(OURS);
		await release();
		await expectOnlyOurs(page);
	});

	test('a row and its menu have one each', async ({ page }) => {
		const commerce = new CommerceSectionPage(page);
		await commerce.openCarts();
		const row = page.getByRole('row', { name: CART });
		await expect(row.getByRole('button', { name: NAME })).toHaveCount(1);
		await row.getByRole('button', { name: /actions/i }).click();
		await expect(page.locator('umb-entity-action').filter({ hasText: NAME })).toHaveCount(1);
		expect(await registered(page, [...OURS, ...COMMERCES])).toEqual(OURS);
	});

	test('with "replaces": false as in the guide, Commerce keeps its own, and ours comes first', async ({ page }) => {
		const extensions = [JSON.parse(codeBlock('docs/extending.md', 'json replaces')) as object];
		await changePackages(page, (packages) => [...packages, { name: 'My Shop', extensions }]);
		const commerce = new CommerceSectionPage(page);
		await commerce.openCart(CART);
		await expect(commerce.generatePaymentLink).toHaveCount(2);
		expect(await registered(page, COMMERCES)).toEqual(COMMERCES);
		const marks = page.locator('[data-mark^="entity-quick-action:"]');
		expect(await marks.evaluateAll((all) => all.map((one) => one.getAttribute('data-mark')))).toEqual([
			`entity-quick-action:${OURS[1] ?? ''}`,
			`entity-quick-action:${COMMERCES[1] ?? ''}`,
		]);
		await commerce.generatePaymentLink.last().click();
		await expectCommerces(page);
	});

	test('without this package, Commerce keeps its own', async ({ page }) => {
		await changePackages(page, (packages) =>
			packages.filter((one) => !JSON.stringify(one).includes('UmbracoCommercePaymentLinks')),
		);
		const commerce = new CommerceSectionPage(page);
		await commerce.openCart(CART);
		await commerce.generatePaymentLink.click();
		await expectCommerces(page);
	});
});
