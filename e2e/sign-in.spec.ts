import { CommerceSectionPage } from './support/commerce-section.page.js';
import { PaymentLinkGeneratorPage } from './support/payment-link-generator.page.js';
import { expect, test } from './support/test.js';

/** Umbraco 18.2 closes its login dialog twice: when the session starts, and when the window closes. */
const SUBMITTED_TWICE = /^\[AuthView\] Error submitting auth request .*_subject is undefined/;

test('after signing in again all input is kept, and Copy works', async ({ page, sandbox, complaints }) => {
	const commerce = new CommerceSectionPage(page);
	const generator = new PaymentLinkGeneratorPage(page);
	const landingPage = 'https://shop.example/pay?campaign=phone#cart';
	const path = '/umbraco/commerce/management/api/v1/carts/*/payment-link';
	await sandbox.setFaults({ method: 'POST', path, status: 401, times: 1 });

	await commerce.openCart('CART-10001');
	await commerce.generatePaymentLink.click();
	await generator.amount.fill('36');
	await generator.unit.selectOption('Hours');
	await generator.landingPage.fill(landingPage);
	await generator.copy.click();

	// A dialog of the backoffice covers the page, and opens the login page in a window.
	const signInAgain = page.getByRole('button', { name: 'Sign in with Umbraco' });
	const opened = page.waitForEvent('popup');
	await signInAgain.click();
	const popup = await opened;
	const closed = popup.waitForEvent('close');
	await popup.getByRole('button', { name: 'Sign in' }).click();
	await closed;
	await expect(signInAgain).toBeHidden();

	await expect(generator.amount).toHaveValue('36');
	await expect(generator.unit.locator('option:checked')).toHaveText('Hours');
	await expect(generator.landingPage).toHaveValue(landingPage);
	await generator.copy.click();
	await expect(generator.copied).toBeVisible();
	const posts = (await sandbox.requests()).filter(({ method }) => method === 'POST');
	expect(posts.map(({ body }) => body)).toEqual(
		Array(2).fill({ validityPeriod: 36 * 60, landingPageUrl: landingPage }),
	);

	// The browser logs the refused request.
	const said = complaints.splice(0).filter((complaint) => !SUBMITTED_TWICE.test(complaint));
	expect(said).toEqual([expect.stringContaining('401')]);
});

test('after the session has ended, the next start asks to sign in, and returns to the carts', async ({
	page,
	sandbox,
	complaints,
}) => {
	const commerce = new CommerceSectionPage(page);
	await sandbox.setFaults({ method: 'GET', path: '/umbraco/commerce/management/api/v1/carts', status: 401, times: 1 });

	await commerce.openCarts();
	await expect(page.getByRole('button', { name: 'Sign in with Umbraco' })).toBeVisible();
	const carts = page.url();
	await page.reload();
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByRole('row', { name: 'CART-10001' })).toBeVisible();
	expect(page.url()).toBe(carts);

	await page.reload();
	await expect(page.getByRole('row', { name: 'CART-10001' })).toBeVisible();
	// A request and a token request were refused: the browser logs both, the backoffice the second.
	const said = complaints
		.splice(0)
		.filter((complaint) => !/status of 40[01]|Token request failed: 400/.test(complaint));
	expect(said).toEqual([]);
});
