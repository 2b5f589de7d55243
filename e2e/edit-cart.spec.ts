import type { Page } from '@playwright/test';
import { jwtVerify } from 'jose';
import { seedIds } from '../src/mocks/index.js';
import { CartPage } from './support/cart.page.js';
import { CommerceSectionPage } from './support/commerce-section.page.js';
import { enter, tabTo } from './support/keyboard.js';
import { OtherEditor, undocumented } from './support/management-api.js';
import { PaymentLinkGeneratorPage } from './support/payment-link-generator.page.js';
import { ProductPickerPage } from './support/product-picker.page.js';
import { tokenSigningSecret } from './support/sandbox-server.js';
import { expect, test } from './support/test.js';

const CART = 'CART-10001';
const idOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

test('by keyboard alone: from a store without carts to a cart, its products, and a copied link', async ({
	page,
	request,
	sandbox,
}) => {
	const cart = new CartPage(page);
	const picker = new ProductPickerPage(page);
	const generator = new PaymentLinkGeneratorPage(page);
	await new OtherEditor(request, 'sunrise').deleteAllCarts();

	await page.goto('/');
	await enter(page, page.getByRole('tab', { name: 'Commerce' }));
	await enter(page, page.getByRole('link', { name: 'Carts' }).last());
	await expect(page.getByText('This store has no carts yet')).toBeVisible();
	await enter(page, page.getByRole('link', { name: 'Create Cart' }));

	await enter(page, cart.addProduct);
	await picker.openSearch((tab) => enter(page, tab));
	await tabTo(page, picker.search);
	await page.keyboard.type('surfboard');
	await enter(page, picker.product('Surfboard 6′2″'));
	await enter(page, picker.choose);
	await expect(cart.addProduct).toBeFocused();
	await tabTo(page, cart.quantityOf('Surfboard 6′2″'));
	await page.keyboard.type('2');
	await expect(cart.quantityOf('Surfboard 6′2″')).toHaveValue('2');
	await tabTo(page, cart.email);
	await page.keyboard.type('nina@example.com');
	await enter(page, cart.save);
	await expect(page.getByRole('heading', { name: /^CART-/ })).toBeVisible();
	await expect(cart.unsaved).toBeHidden();
	// Before the next step, because the backoffice closes open modals when the address changes.
	expect(page.url()).toContain('/uc:cart/edit/');
	await expect(cart.total).toHaveText('$1,188.59');

	await enter(page, page.getByRole('button', { name: 'Generate Payment Link' }));
	await tabTo(page, generator.amount);
	await page.keyboard.type('5');
	await tabTo(page, generator.landingPage);
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('https://sunrise.example/pay');
	await enter(page, generator.copy);
	await expect(generator.copied).toBeVisible();

	const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect(link.origin + link.pathname).toBe('https://sunrise.example/pay');
	const secret = new TextEncoder().encode(tokenSigningSecret);
	const { payload } = await jwtVerify(link.searchParams.get('payment_link_token') ?? '', secret);
	expect(Number(payload.exp) - Number(payload.iat)).toBe(5 * 24 * 3600);
	expect(payload.cart).toBe(idOf(page));

	const requests = await sandbox.requests();
	expect(undocumented(requests)).toEqual([]);
	const writes = requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/calculate'));
	expect(writes.filter(({ method }) => method !== 'DELETE').map(({ method }) => method)).toEqual([
		'POST',
		'PATCH',
		'POST',
	]);
});

test('unsaved edits are marked, disable the generator, and leaving them asks for confirmation', async ({ page }) => {
	const commerce = new CommerceSectionPage(page);
	const cart = new CartPage(page);
	const generator = new PaymentLinkGeneratorPage(page);
	await commerce.openCart(CART);
	const carts = page.getByRole('link', { name: 'Carts' }).first();

	await cart.quantityOf('Trail jacket').fill('3');
	await expect(cart.unsaved).toBeVisible();
	await expect(cart.total).toHaveText('4.249,65 kr.');
	await commerce.generatePaymentLink.click();
	await expect(page.getByText('Save the cart first.')).toBeVisible();
	await expect(generator.copy).toBeDisabled();
	await page.getByRole('button', { name: 'Close' }).click();

	await carts.click();
	await page.getByRole('button', { name: 'Stay' }).click();
	await expect(cart.quantityOf('Trail jacket')).toHaveValue('3');
	await carts.click();
	await page.getByRole('button', { name: 'Discard' }).click();
	await expect(page.getByRole('link', { name: 'Create Cart' })).toBeVisible();
});

test('an invalid quantity is refused at its field, and saving puts the focus there', async ({ page, complaints }) => {
	const commerce = new CommerceSectionPage(page);
	const cart = new CartPage(page);
	await commerce.openCart(CART);

	await cart.quantityOf('Trail jacket').fill('0');
	await cart.save.click();
	await expect(page.getByText('Enter a quantity above 0').first()).toBeVisible();
	await expect(cart.quantityOf('Trail jacket')).toBeFocused();
	await expect(cart.quantityOf('Trail jacket')).toHaveValue('0');
	// The backoffice logs why it does not save.
	expect(complaints.splice(0)).toEqual([expect.stringContaining('Validation failed')]);
});

test('a failed save keeps every edit and shows the reason, and works on a retry', async ({
	page,
	sandbox,
	complaints,
}) => {
	const commerce = new CommerceSectionPage(page);
	const cart = new CartPage(page);
	await commerce.openCart(CART);
	await sandbox.setFaults({ method: 'PATCH', path: '/umbraco/commerce/management/api/v1/carts/*', status: 503 });

	await cart.quantityOf('Trail jacket').fill('2');
	await cart.save.click();
	await expect(cart.notification.getByText('The cart could not be saved.')).toBeVisible();
	await expect(cart.quantityOf('Trail jacket')).toHaveValue('2');
	await expect(cart.unsaved).toBeVisible();

	await sandbox.setFaults();
	await cart.save.click();
	await expect(cart.unsaved).toBeHidden();
	await page.reload();
	await expect(cart.quantityOf('Trail jacket')).toHaveValue('2');
	// The browser logs error responses, and the backoffice why it did not save.
	for (const complaint of complaints.splice(0)) expect(complaint).toMatch(/503|Interceptor|not saved|failed saving/);
});

test('a cart that another editor has changed is not overwritten without confirmation', async ({
	page,
	request,
	complaints,
}) => {
	const commerce = new CommerceSectionPage(page);
	const cart = new CartPage(page);
	await commerce.openCart(CART);
	await new OtherEditor(request, 'nordlys').changeCart(idOf(page), { customer: { email: 'theirs@example.com' } });

	await cart.quantityOf('Trail jacket').fill('2');
	await cart.save.click();
	await expect(cart.alert.getByText('Somebody else has changed this cart')).toBeVisible();
	await page.getByRole('button', { name: 'Discard my changes and load the cart' }).click();
	await expect(cart.email).toHaveValue('theirs@example.com');
	await expect(cart.quantityOf('Trail jacket')).toHaveValue('1');
	await expect(cart.unsaved).toBeHidden();
	expect(complaints.splice(0)).toEqual([expect.stringContaining('changedElsewhere')]);
});

test('a cart of 200 lines can be opened, calculated and saved', async ({ page, request }) => {
	const commerce = new CommerceSectionPage(page);
	const cart = new CartPage(page);
	const line = (_: unknown, index: number) => ({ productReference: seedIds.products.jacket, quantity: index + 1 });
	const id = await new OtherEditor(request, 'nordlys').createCart({
		languageIsoCode: 'da-DK',
		currency: 'DKK',
		orderLines: Array.from({ length: 200 }, line),
	});
	await page.goto(`/section/commerce/workspace/uc:store-management/${seedIds.stores.nordlys}/uc:cart/edit/${id}`);
	const quantities = cart.quantityOf('Trail jacket');
	await expect(quantities).toHaveCount(200);

	await quantities.last().fill('1');
	// 20,100 jackets less 199
	await expect(cart.total).toHaveText('25.870.304,95 kr.');
	await cart.save.click();
	await expect(cart.unsaved).toBeHidden();
	await commerce.generatePaymentLink.click();
	await expect(page.getByText('19,901 items')).toBeVisible();
});

test('a cart that is deleted during an edit is reported as such', async ({ page, request, complaints }) => {
	const commerce = new CommerceSectionPage(page);
	const cart = new CartPage(page);
	await commerce.openCart(CART);
	await new OtherEditor(request, 'nordlys').deleteCart(idOf(page));

	await cart.quantityOf('Trail jacket').fill('2');
	await cart.save.click();
	await expect(cart.notification.getByText('This cart no longer exists.').last()).toBeVisible();
	await expect(cart.quantityOf('Trail jacket')).toHaveValue('2');
	for (const complaint of complaints.splice(0)) expect(complaint).toMatch(/404|not saved|Error loading/);
});

test('deleting asks for confirmation, and removes the cart from the list and its count', async ({ page }) => {
	const commerce = new CommerceSectionPage(page);
	await commerce.openCarts();
	const count = page.getByText(/1–50 of \d+/);
	const before = Number((await count.textContent())?.split(' of ')[1]);
	await page.getByRole('link', { name: CART }).click();

	await page.getByRole('button', { name: 'Actions', exact: true }).click();
	await page.getByRole('button', { name: 'Delete' }).click();
	await expect(page.getByText(new RegExp(`${CART}.*\\?`))).toBeVisible();
	await page.getByRole('button', { name: 'Delete' }).last().click();
	await expect(page.getByText(`1–50 of ${before - 1}`)).toBeVisible();
	await expect(page.getByRole('link', { name: CART })).toHaveCount(0);
});
