import { once } from 'node:events';
import { seedIds } from '../src/mocks/index.js';
import { rawRequest } from './support/raw-request.js';
import { sandboxAddress } from './support/sandbox-server.js';
import { expect, test } from './support/test.js';

const STORES = 'umbraco/commerce/management/api/v1/stores';
const authorized = { headers: { Authorization: 'Bearer of-the-editor' } };

test('a fault applies as many times as it says, and not after a reset', async ({ request, sandbox }) => {
	await sandbox.setFaults({ method: 'GET', path: `*/${STORES}`, status: 503, body: 'no JSON', times: 1 });
	const refused = await request.get(STORES, authorized);
	expect([refused.status(), await refused.text()]).toEqual([503, 'no JSON']);
	expect((await request.get(STORES, authorized)).status()).toBe(200);

	await sandbox.setFaults({ method: '*', path: '*/stores', status: 403 });
	await sandbox.reset();
	expect((await request.get(STORES, authorized)).status()).toBe(200);
});

test('a fault drops the connection', async ({ request, sandbox }) => {
	await sandbox.setFaults({ method: 'GET', path: `/${STORES}`, network: 'down' });
	await expect(request.get(STORES, authorized)).rejects.toThrow(/socket hang up|ECONNRESET/);
});

test('a fault sets headers, and cuts a response off', async ({ request, sandbox }) => {
	await sandbox.setFaults({
		method: 'GET',
		path: `/${STORES}`,
		status: 429,
		headers: { 'Retry-After': '30' },
		times: 1,
	});
	const limited = await request.get(STORES, authorized);
	expect([limited.status(), limited.headers()['retry-after']]).toEqual([429, '30']);

	const html = { 'Content-Type': 'text/html' };
	await sandbox.setFaults({
		method: 'GET',
		path: `/${STORES}`,
		status: 502,
		headers: html,
		body: '<h1>Bad Gateway</h1>',
	});
	const gateway = await request.get(STORES, authorized);
	expect([gateway.status(), gateway.headers()['content-type']]).toEqual([502, 'text/html']);
	expect(await gateway.text()).toBe('<h1>Bad Gateway</h1>');

	await sandbox.setFaults({ method: 'GET', path: `/${STORES}`, body: [{ alias: 'nordlys' }], truncateAt: 12 });
	const cut = await rawRequest(`/${STORES}`, authorized);
	const received: Buffer[] = [];
	cut.on('data', (chunk: Buffer) => received.push(chunk));
	await expect(once(cut, 'end')).rejects.toThrow('aborted');
	expect(cut.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '21' });
	expect(Buffer.concat(received).toString()).toBe('[{"alias":"n');
});

test('an invalid fault is refused with a reason', async ({ request }) => {
	const answer = await request.post('sandbox/faults', { data: [{ method: 'GET', path: '/', status: 'bad' }] });
	expect(answer.status()).toBe(400);
	expect(await answer.text()).toContain('status');
});

test('requests are recorded without secrets', async ({ request, sandbox }) => {
	await request.get(`${STORES}?skip=1`, { headers: { ...authorized.headers, Cookie: 'session=secret', store: 'any' } });
	const [recorded] = await sandbox.requests();
	expect(recorded).toMatchObject({ method: 'GET', path: `/${STORES}?skip=1`, headers: { store: 'any' }, body: null });
	expect(JSON.stringify(recorded)).not.toMatch(/of-the-editor|session=secret/);
});

test('the clock can be set and read', async ({ request, sandbox }) => {
	await sandbox.setClock(-3600);
	const beyond = await request.post('sandbox/clock', { data: { offsetSeconds: 1e300 } });
	expect(beyond.status()).toBe(400);
	expect(await beyond.text()).toContain('a hundred years');
	expect(await (await request.get('sandbox/clock')).json()).toEqual({ offsetSeconds: -3600 });
});

test('requests from other sites, other ports and other host names are refused', async ({ request }) => {
	const readable = [STORES, 'umbraco/management/api/v1/user/current', 'sandbox/settings', 'sandbox/outbox'];
	const order = 'umbraco/commerce/storefront/api/v1/order';
	for (const path of [
		...readable,
		`${order}/${seedIds.carts.ordinary}`,
		'elsewhere/sandbox/settings',
		'sandbox/faults',
	]) {
		for (const headers of [
			{ 'Sec-Fetch-Site': 'cross-site' },
			{ 'Sec-Fetch-Site': 'same-site' },
			{ Origin: 'http://localhost:3000' },
			{ Host: 'sandbox.attacker.example' },
			{ Host: 'sandbox.attacker.example', Origin: 'http://sandbox.attacker.example', 'Sec-Fetch-Site': 'same-origin' },
		] as Record<string, string>[]) {
			const answer = await request.get(path, { headers: { ...authorized.headers, ...headers } });
			expect(answer.status(), `${path} ${JSON.stringify(headers)}`).toBe(403);
			expect(answer.headers()).not.toHaveProperty('access-control-allow-origin');
		}
	}
	const { origin } = new URL(sandboxAddress);
	const own = { ...authorized.headers, Origin: origin, 'Sec-Fetch-Site': 'same-origin' };
	for (const path of readable) expect((await request.get(path, { headers: own })).status(), path).toBe(200);

	const reset = await request.post('sandbox/reset', { headers: { 'Sec-Fetch-Site': 'same-site' } });
	expect(reset.status()).toBe(403);
});

test('pages of other origins cannot read responses', async ({ request }) => {
	const headers = { Origin: 'http://localhost:3000' };
	for (const path of ['', 'shop', 'src/sandbox/index.html', 'umbraco/backoffice/app.js', 'sandbox/settings']) {
		const answer = await request.get(path, { headers });
		expect(answer.headers(), path).not.toHaveProperty('access-control-allow-origin');
	}
	const asked = {
		...headers,
		'Access-Control-Request-Method': 'GET',
		'Access-Control-Request-Headers': 'authorization',
	};
	const preflight = await request.fetch(STORES, { method: 'OPTIONS', headers: asked });
	expect(preflight.headers()).not.toHaveProperty('access-control-allow-origin');
});

test('a shop on another site sends its customer to the payment page', async ({ request }) => {
	const settings = (await (await request.get('sandbox/settings')).json()) as { storefrontApiKey: string };
	const checkout = `umbraco/commerce/storefront/api/v1/checkout/${seedIds.carts.ordinary}`;
	const headers = { 'Api-Key': settings.storefrontApiKey, Store: 'nordlys' };
	const answer = await request.get(`${checkout}/token`, { headers });
	const { payUrl } = (await answer.json()) as { payUrl: string };
	const fromTheShop = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' };
	expect((await request.get(payUrl, { headers: fromTheShop })).status()).toBe(200);
	expect((await request.get(`${checkout}/token`, { headers: { ...headers, ...fromTheShop } })).status()).toBe(403);
});

test('malformed addresses and unknown methods are refused', async ({ request }) => {
	for (const path of ['/umbraco/backoffice/%', '/sandbox/%ff', '/\\[']) {
		expect((await rawRequest(path)).statusCode, path).toBe(400);
	}
	for (const method of ['TRACE', 'PROPFIND']) {
		const answer = await rawRequest('/shop/', { method });
		expect([answer.statusCode, answer.headers.allow], method).toEqual([405, expect.stringContaining('GET')]);
	}
	const own = await rawRequest('//shop/cart?notice=added');
	expect([own.statusCode, own.headers['content-type']]).toEqual([200, expect.stringContaining('text/html')]);
	const upgrade = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Key': 'any' };
	expect((await rawRequest('//[', { headers: upgrade })).statusCode).toBe(400);
	expect((await request.get('sandbox/clock')).status()).toBe(200);
});

test('errors of requests do not cover the backoffice', async ({ page, request, complaints }) => {
	await page.goto('/');
	await expect(page.getByRole('tab', { name: 'Commerce' })).toBeVisible();
	expect((await request.get('README.md?import')).status()).toBe(500);
	await expect.poll(() => complaints.splice(0).join('\n')).toContain('Internal Server Error');
	await expect(page.locator('vite-error-overlay')).toHaveCount(0);
});

test('an unknown path of the API is a 404 with problem details', async ({ request }) => {
	const answer = await request.get('umbraco/management/api/v1/nothing-here', { headers: { Accept: 'text/html' } });
	expect(answer.status()).toBe(404);
	expect(answer.headers()['content-type']).toContain('application/problem+json');
});
