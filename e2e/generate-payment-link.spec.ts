import type { Page } from '@playwright/test';
import { jwtVerify } from 'jose';
import { CommerceSectionPage } from './support/commerce-section.page.js';
import { PaymentLinkGeneratorPage } from './support/payment-link-generator.page.js';
import { tokenSigningSecret } from './support/sandbox-server.js';
import { expect, test } from './support/test.js';

const HOUR = 3600;
const CART = 'CART-10001';

/** @returns the claims of the token in a link, after its signature was verified */
async function verify(link: string) {
	const token = new URL(link).searchParams.get('payment_link_token') ?? '';
	const secret = new TextEncoder().encode(tokenSigningSecret);
	const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'] });
	return payload;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('an editor fills in the fields and copies a link whose token a JWT library verifies @backoffice', async ({
	page,
	sandbox,
}) => {
	const commerce = new CommerceSectionPage(page);
	const generator = new PaymentLinkGeneratorPage(page);

	await commerce.openCart(CART);
	await commerce.generatePaymentLink.click();
	await generator.amount.fill('36');
	await generator.unit.selectOption('Hours');
	await generator.landingPage.fill('https://shop.example/pay?campaign=phone#cart');
	await generator.copy.click();
	await expect(generator.copied).toBeVisible();

	const link = await clipboard(page);
	await expect(generator.link).toHaveValue(link);
	const { href, hash } = new URL(link);
	expect(href.replace(/&payment_link_token=[^&#]+/, '')).toBe('https://shop.example/pay?campaign=phone#cart');
	expect(hash).toBe('#cart');

	const { iat, exp } = await verify(link);
	expect(Number(exp) - Number(iat)).toBe(36 * HOUR);
	const now = Date.now() / 1000;
	expect(Number(iat)).toBeGreaterThan(now - 60);
	expect(Number(iat)).toBeLessThanOrEqual(now + 1);

	const asked = (await sandbox.requests()).filter(({ method }) => method === 'POST');
	expect(asked.map(({ body }) => body)).toEqual([
		{ validityPeriod: 36 * 60, landingPageUrl: 'https://shop.example/pay?campaign=phone#cart' },
	]);
});

test('two clicks copy a link from an open cart, and a third click copies the same link @backoffice', async ({
	page,
	sandbox,
}) => {
	const commerce = new CommerceSectionPage(page);
	const generator = new PaymentLinkGeneratorPage(page);

	await commerce.openCart(CART);
	await commerce.generatePaymentLink.click();
	await generator.copy.click();
	await expect(generator.copied).toBeVisible();
	const first = await clipboard(page);
	const { iat, exp } = await verify(first);
	expect(Number(exp) - Number(iat)).toBe(7 * 24 * HOUR);

	await page.evaluate(() => navigator.clipboard.writeText('something else'));
	await generator.copy.click();
	await expect.poll(() => clipboard(page)).toBe(first);
	expect((await sandbox.requests()).filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('the action of a row opens the generator by keyboard, and closing it returns the focus @backoffice', async ({
	page,
}) => {
	const commerce = new CommerceSectionPage(page);
	const generator = new PaymentLinkGeneratorPage(page);

	await commerce.openCarts();
	const action = page.getByRole('row', { name: CART }).getByRole('button', { name: 'Generate Payment Link' });
	await action.focus();
	await page.keyboard.press('Enter');
	await expect(generator.amount).toBeVisible();
	await generator.amount.focus();
	await page.keyboard.press('Enter');
	await expect(generator.copied).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(generator.headline).toBeHidden();
	await expect(action).toBeFocused();
});

test('after a failed connection all input is kept, and Retry copies the link @backoffice', async ({
	page,
	sandbox,
	complaints,
}) => {
	const commerce = new CommerceSectionPage(page);
	const generator = new PaymentLinkGeneratorPage(page);
	const path = '/umbraco/commerce/management/api/v1/carts/*/payment-link';
	await sandbox.setFaults({ method: 'POST', path, network: 'down' });

	await commerce.openCart(CART);
	await commerce.generatePaymentLink.click();
	await generator.amount.fill('3');
	await generator.copy.click();
	await expect(page.getByRole('alert').getByText('Commerce cannot be reached.')).toBeVisible();
	await expect(generator.amount).toHaveValue('3');
	// The browser logs the failed request.
	expect(complaints.splice(0)).toEqual([expect.stringContaining('net::ERR_EMPTY_RESPONSE')]);

	await sandbox.setFaults();
	await generator.retry.click();
	await expect(generator.copied).toBeVisible();
	const { iat, exp } = await verify(await clipboard(page));
	expect(Number(exp) - Number(iat)).toBe(3 * 24 * HOUR);
});
