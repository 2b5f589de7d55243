import { expect, test } from './support/test.js';

const STORES = 'umbraco/commerce/management/api/v1/stores';
const authorized = { headers: { Authorization: 'Bearer of-the-editor' } };

test('a fault is met as often as it says, and is gone after a reset', async ({ request, sandbox }) => {
	await sandbox.setFaults({ method: 'GET', path: `*/${STORES}`, status: 503, body: 'no JSON', times: 1 });
	const refused = await request.get(STORES, authorized);
	expect([refused.status(), await refused.text()]).toEqual([503, 'no JSON']);
	expect((await request.get(STORES, authorized)).status()).toBe(200);

	await sandbox.setFaults({ method: '*', path: '*/stores', status: 403 });
	await sandbox.reset();
	expect((await request.get(STORES, authorized)).status()).toBe(200);
});

test('a network that is down drops the connection', async ({ request, sandbox }) => {
	await sandbox.setFaults({ method: 'GET', path: `/${STORES}`, network: 'down' });
	await expect(request.get(STORES, authorized)).rejects.toThrow(/socket hang up|ECONNRESET/);
});

test('a fault that is none is refused in words', async ({ request }) => {
	const answer = await request.post('sandbox/faults', { data: [{ method: 'GET', path: '/', status: 'bad' }] });
	expect(answer.status()).toBe(400);
	expect(await answer.text()).toContain('status');
});

test('requests are recorded with what was asked, without what is secret', async ({ request, sandbox }) => {
	await request.get(`${STORES}?skip=1`, { headers: { ...authorized.headers, Cookie: 'session=secret', store: 'any' } });
	const [recorded] = await sandbox.requests();
	expect(recorded).toMatchObject({ method: 'GET', path: `/${STORES}?skip=1`, headers: { store: 'any' }, body: null });
	expect(JSON.stringify(recorded)).not.toMatch(/of-the-editor|session=secret/);
});

test('the clock is set and read', async ({ request, sandbox }) => {
	await sandbox.setClock(-3600);
	expect(await (await request.get('sandbox/clock')).json()).toEqual({ offsetSeconds: -3600 });
});

test('neither another site nor another host name steers the sandbox', async ({ request }) => {
	const fromElsewhere = await request.post('sandbox/reset', { headers: { 'Sec-Fetch-Site': 'cross-site' } });
	expect(fromElsewhere.status()).toBe(403);
	const rebound = await request.post('sandbox/reset', { headers: { Host: 'sandbox.attacker.example' } });
	expect(rebound.status()).toBe(403);
});

test('a path the API does not know is a problem in JSON, with 404', async ({ request }) => {
	const answer = await request.get('umbraco/management/api/v1/nothing-here', { headers: { Accept: 'text/html' } });
	expect(answer.status()).toBe(404);
	expect(answer.headers()['content-type']).toContain('application/problem+json');
});
