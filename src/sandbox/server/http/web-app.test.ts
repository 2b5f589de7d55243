import { once } from 'node:events';
import { request, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { serve, stopServers } from '../testing/local-server.js';
import { webApp } from './web-app.js';
import { wellFormedOnly } from './well-formed-only.js';

type Fetch = Parameters<typeof webApp>[0];

const serveApp = (fetch: Fetch) =>
	serve((incoming, outgoing) =>
		wellFormedOnly(incoming, outgoing, () =>
			webApp(fetch)(incoming, outgoing, () => outgoing.writeHead(404).end('The next handler')),
		),
	);

/** Sends the target as it is, which `fetch` would normalize first. */
const get = async (address: string, path: string, headers: OutgoingHttpHeaders = {}): Promise<IncomingMessage> => {
	const { hostname, port } = new URL(address);
	const sent = request({ hostname, port, path, headers, agent: false }).end();
	const [answer] = (await once(sent, 'response')) as [IncomingMessage];
	return answer;
};

describe('an app behind a Node server', () => {
	afterEach(stopServers);

	for (const target of ['//shop/cart?a=1', '///shop/cart?a=1', '/shop/cart?a=1']) {
		it(`reads ${target} as a path, not as a host`, async () => {
			const address = await serveApp(({ url }) => new Response(url));
			expect(await text(await get(address, target))).to.equal(`${address}shop/cart?a=1`);
		});
	}

	it('sees the method, the headers and the body', async () => {
		const address = await serveApp(async (asked) =>
			Response.json([asked.method, asked.headers.get('X-Name'), await asked.text()]),
		);
		const answer = await fetch(address, { method: 'PUT', headers: { 'X-Name': 'a, b' }, body: 'æ' });
		expect(await answer.json()).to.deep.equal(['PUT', 'a, b', 'æ']);
	});

	it('answers with status and headers, also repeated ones', async () => {
		const headers: [string, string][] = [
			['Set-Cookie', 'a=1'],
			['Set-Cookie', 'b=2'],
		];
		const address = await serveApp(() => new Response('æ', { status: 418, headers }));
		const answer = await fetch(address);
		expect([answer.status, await answer.text()]).to.deep.equal([418, 'æ']);
		expect(answer.headers.getSetCookie()).to.deep.equal(['a=1', 'b=2']);
	});

	it('passes other requests on to the next handler', async () => {
		expect(await (await fetch(await serveApp(() => undefined))).text()).to.equal('The next handler');
	});

	it('drops the connection for a network error', async () => {
		const address = await serveApp(() => Response.error());
		expect(await get(address, '/').catch((error: unknown) => String(error))).to.contain('socket hang up');
	});

	it('breaks the connection when the body fails', async () => {
		let isFirst = true;
		const body = new ReadableStream(
			{
				pull(controller) {
					if (isFirst) controller.enqueue(new TextEncoder().encode('the first part'));
					else controller.error(new Error('The body ends here.'));
					isFirst = false;
				},
			},
			{ highWaterMark: 0 },
		);
		const answer = await get(await serveApp(() => new Response(body)), '/');
		let received = '';
		answer.setEncoding('utf8').on('data', (part: string) => (received += part));
		expect(await once(answer, 'end').catch((error: unknown) => String(error))).to.contain('aborted');
		expect(received).to.equal('the first part');
	});
});
