import { jwtVerify } from 'jose';
import { CommerceSectionPage } from './support/commerce-section.page.js';
import { undocumented } from './support/management-api.js';
import { sandboxAddress, tokenSigningSecret } from './support/sandbox-server.js';
import { expect, test } from './support/test.js';

const CART = 'CART-10001';
const SEND = '/umbraco/commerce/management/api/v1/email-templates/*/send';

test('three clicks send the customer a link whose token verifies @backoffice', async ({ page, request, sandbox }) => {
	const commerce = new CommerceSectionPage(page);
	await commerce.openCart(CART);
	await commerce.generatePaymentLink.click();
	await page.getByRole('button', { name: 'Send via Email' }).click();
	await expect(page.getByText('paymentLink · Your Cart is Ready')).toBeVisible();
	await page.getByRole('button', { name: 'Send', exact: true }).click();
	await expect(
		page.locator('umb-backoffice-notification-container').getByText('Payment link sent to anna@example.com').last(),
	).toBeVisible();

	const answer = await request.get('sandbox/outbox', { headers: { Accept: 'application/json' } });
	const [mail, ...others] = (await answer.json()) as { to: string[]; text: string; language: string }[];
	expect(others).toEqual([]);
	expect(mail).toMatchObject({ to: ['anna@example.com'], language: 'da-DK' });
	const link = new URL(/https?:\/\/[^\s<>()]+/.exec(mail?.text ?? '')?.[0] ?? '');
	expect(link.origin + link.pathname).toBe(`${sandboxAddress}shop/cart`);
	const secret = new TextEncoder().encode(tokenSigningSecret);
	const { payload } = await jwtVerify(link.searchParams.get('payment_link_token') ?? '', secret);
	expect(Number(payload.exp) - Number(payload.iat)).toBe(7 * 24 * 3600);

	const requests = await sandbox.requests();
	expect(undocumented(requests)).toEqual([]);
	const posted = requests.filter(({ method }) => method === 'POST').map(({ path }) => path.replace(/\?.*/, ''));
	expect(posted.map((path) => path.split('/').at(-1))).toEqual(['payment-link', 'send']);
});

test('a double click sends one e-mail, even with a slow server @backoffice', async ({ page, sandbox }) => {
	const commerce = new CommerceSectionPage(page);
	await sandbox.setFaults({ method: 'POST', path: SEND, delayMs: 1_500 });
	await commerce.openCart(CART);
	await commerce.generatePaymentLink.click();
	await page.getByRole('button', { name: 'Send via Email' }).click();
	await page.getByRole('button', { name: 'Send', exact: true }).dblclick();
	await expect(page.getByText('Payment link sent to anna@example.com').last()).toBeAttached();

	const sends = (await sandbox.requests()).filter(({ method, path }) => method === 'POST' && path.endsWith('/send'));
	expect(sends).toHaveLength(1);
});

test('after a failed connection the e-mail may have been sent, and the editor decides whether to send it again @backoffice', async ({
	page,
	sandbox,
	complaints,
}) => {
	const commerce = new CommerceSectionPage(page);
	await sandbox.setFaults({ method: 'POST', path: SEND, network: 'down' });
	await commerce.openCart(CART);
	await commerce.generatePaymentLink.click();
	await page.getByRole('button', { name: 'Send via Email' }).click();
	const recipient = page.getByRole('textbox', { name: 'Recipient' });
	await recipient.fill('somebody@example.com');
	await page.getByRole('button', { name: 'Send', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Send again' })).toBeVisible();
	await expect(recipient).toHaveValue('somebody@example.com');
	// The browser logs the failed request.
	for (const complaint of complaints.splice(0)) expect(complaint).toContain('net::ERR_EMPTY_RESPONSE');

	await sandbox.setFaults();
	await page.getByRole('button', { name: 'Send again' }).click();
	await expect(page.getByText('Payment link sent to somebody@example.com').last()).toBeAttached();
});
