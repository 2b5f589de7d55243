import type { APIRequestContext } from '@playwright/test';
import { seedIds } from '../src/mocks/index.js';
import { expect, test } from './support/test.js';

const API = 'umbraco/commerce/management/api/v1';
const headers = { Authorization: 'Bearer of-the-editor', store: 'nordlys' };
const LANDING_PAGE = 'https://shop.example/cart';

// Recording a trace runs scripts in every frame, but frames with e-mails do not allow scripts.
test.use({ trace: 'off' });

/** Sends the payment link of a cart to its customer, like the extension. */
async function send(request: APIRequestContext, cart: string) {
	const terms = { validityPeriod: 60, landingPageUrl: LANDING_PAGE };
	await request.post(`${API}/carts/${cart}/payment-link`, { headers, data: terms });
	const sent = await request.post(`${API}/email-templates/paymentLink/send`, { headers, data: { entity: cart } });
	expect(sent.status()).toBe(200);
}

test('the outbox shows e-mails as HTML and as text, and escapes names', async ({ page, request }) => {
	const template = `${API}/email-templates/paymentLink`;
	const subject = '<script>alert(1)</script> "til dig"';
	const required = {
		alias: 'paymentLink',
		category: 'Cart',
		senderAddress: 'noreply@umbraco.com',
		sendToCustomer: true,
	};
	const changed = await request.put(template, { headers, data: { ...required, subject, senderName: '<b>Butik</b>' } });
	expect(changed.status()).toBe(200);
	await send(request, seedIds.carts.ordinary);
	await send(request, seedIds.carts.markupName);

	await page.goto('sandbox/outbox');
	await expect(page.getByRole('group')).toHaveCount(2);
	const newest = page.getByRole('group').first();
	await expect(newest.getByRole('definition').filter({ hasText: 'noreply@umbraco.com' })).toHaveText(
		'<b>Butik</b> <noreply@umbraco.com>',
	);
	await expect(newest.getByText('Hello <b>Gitte</b>')).toBeVisible();
	await expect(newest.locator('summary')).toContainText(subject);

	const mail = newest.frameLocator('iframe');
	await expect(mail.getByRole('heading', { name: 'Hello <b>Gitte</b>' })).toBeVisible();
	await expect(mail.locator('html')).toHaveAttribute('lang', 'da-DK');
	await expect(mail.getByRole('link')).toHaveCount(2);
});

test('a link in an e-mail opens in a new window', async ({ context, page, request }) => {
	await context.route(`${LANDING_PAGE}**`, (route) => route.fulfill({ body: 'The shop' }));
	await send(request, seedIds.carts.ordinary);
	await page.goto('sandbox/outbox');
	const opened = context.waitForEvent('page');
	await page.frameLocator('iframe').getByRole('link', { name: 'Go to your cart and pay' }).click();
	const shop = await opened;
	await expect(shop.getByText('The shop')).toBeVisible();
	expect(new URL(shop.url()).searchParams.get('payment_link_token')).toMatch(/^ey/);
});

test('the outbox is available as JSON, and a reset empties it', async ({ page, request, sandbox }) => {
	const outbox = async () => {
		const answer = await request.get('sandbox/outbox', { headers: { Accept: 'application/json' } });
		return (await answer.json()) as unknown[];
	};
	await send(request, seedIds.carts.ordinary);
	expect(await outbox()).toEqual([
		{
			id: expect.any(String),
			from: 'Umbraco Commerce <noreply@umbraco.com>',
			to: ['anna@example.com'],
			cc: [],
			bcc: [],
			replyTo: [],
			subject: 'Your Cart is Ready',
			html: expect.stringContaining(`href="${LANDING_PAGE}?payment_link_token=ey`),
			text: expect.stringContaining(`<${LANDING_PAGE}?payment_link_token=ey`),
			language: 'da-DK',
			cartId: seedIds.carts.ordinary,
			sentAt: expect.any(String),
		},
	]);

	await sandbox.reset();
	expect(await outbox()).toEqual([]);
	await page.goto('sandbox/outbox');
	await expect(page.getByText('No e-mail was sent yet.')).toBeVisible();
});
