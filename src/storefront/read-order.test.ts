import { expect } from 'chai';
import { readOrder, type StorefrontOptions } from './read-order.js';
import { answerOf, inTurn, ORDER, orderAnswer, storeThat, STOREFRONT_URL, TOKEN } from './testing/store.js';

/** With a signal that never aborts. */
const read = (options: StorefrontOptions) => readOrder(TOKEN, options, AbortSignal.any([]));

const reading = async (...answers: Parameters<typeof inTurn>) => {
	const { requests, options } = storeThat(inTurn(...answers));
	const { order, status } = await read(options);
	return { order: order?.id, status, tries: requests.length };
};

const broken = (): never => {
	throw new TypeError('Failed to fetch');
};

/** Rejects when it is aborted, else resolves far too late: like a connection, the timer keeps Node running. */
const tooLate = (signal: AbortSignal | null | undefined) =>
	new Promise<void>((resolve, reject) => {
		const connection = setTimeout(resolve, 3000);
		signal?.addEventListener('abort', () => {
			clearTimeout(connection);
			reject(new DOMException('The operation timed out.', 'TimeoutError'));
		});
	});

describe('reading an order', () => {
	for (const storefrontUrl of [
		STOREFRONT_URL,
		`${STOREFRONT_URL}/`,
		new URL(STOREFRONT_URL),
		new URL(`${STOREFRONT_URL}/`),
	]) {
		it(`uses ${String(storefrontUrl)}, a ${typeof storefrontUrl}`, async () => {
			const { requests, options } = storeThat(() => orderAnswer());
			expect((await read({ ...options, storefrontUrl })).order?.id).to.equal(ORDER.id);
			expect(requests.map(({ url }) => url)).to.deep.equal([`${STOREFRONT_URL}/order/${TOKEN}`]);
		});
	}

	it('sends the store and the key, without caching and without following redirects', async () => {
		const { requests, options } = storeThat(() => orderAnswer());
		await read(options);
		const [{ init } = expect.fail()] = requests;
		expect(Object.fromEntries(new Headers(init.headers))).to.deep.equal({
			store: 'nordlys',
			'api-key': 'a key to every order',
		});
		expect(init).to.include({ cache: 'no-store', redirect: 'manual' });
		expect(init.method ?? 'GET').to.equal('GET');
	});

	it('sends no key when there is none', async () => {
		for (const apiKey of [undefined, '']) {
			const { requests, options } = storeThat(() => orderAnswer());
			await read({ ...options, apiKey });
			expect([...new Headers(requests[0]?.init.headers).keys()]).to.deep.equal(['store']);
		}
	});

	const answers: [what: string, answer: () => Response, status: number, tries: number][] = [
		['a broken connection', broken, 0, 2],
		['an opaque response', () => Response.error(), 0, 2],
		['500', () => answerOf(500), 500, 2],
		['503', () => answerOf(503, 'Busy'), 503, 2],
		['200 with a page', () => answerOf(200, '<!doctype html>'), 200, 2],
		['200 with half an order', () => answerOf(200, '{"id":"ca27",'), 200, 2],
		['200 with nothing', () => answerOf(200), 200, 2],
		['200 without an id', () => orderAnswer({ cartNumber: 'CART-1' }), 200, 2],
		['200 with null', () => orderAnswer(null), 200, 2],
		['204', () => answerOf(204), 204, 1],
		['302', () => new Response(null, { status: 302, headers: { Location: 'https://evil.example/' } }), 302, 1],
		['400', () => answerOf(400), 400, 1],
		['401', () => answerOf(401), 401, 1],
		['403', () => answerOf(403), 403, 1],
		['404', () => answerOf(404), 404, 1],
		['404 with an order', () => answerOf(404, JSON.stringify(ORDER)), 404, 1],
		['429', () => answerOf(429), 429, 1],
	];
	for (const [what, answer, status, tries] of answers) {
		it(`results in status ${status} without an order, after ${tries} × ${what}`, async () => {
			expect(await reading(answer)).to.deep.equal({ order: undefined, status, tries });
		});
	}

	it('uses the second response when the first is inconclusive', async () => {
		for (const first of [broken, () => answerOf(502), () => answerOf(200, 'Busy')]) {
			expect(await reading(first, () => orderAnswer())).to.deep.equal({ order: ORDER.id, status: 200, tries: 2 });
			expect(await reading(first, () => answerOf(404))).to.deep.equal({ order: undefined, status: 404, tries: 2 });
		}
	});

	it('gives up twice, each time after the full timeout, on a store that never responds', async () => {
		const expiredAtFirst: (boolean | undefined)[] = [];
		const { options } = storeThat(async ({ init: { signal } }) => {
			expiredAtFirst.push(signal?.aborted);
			await tooLate(signal);
			return orderAnswer();
		});
		expect(await read({ ...options, timeout: 5 })).to.include({ status: 0, text: 'HTTP 0 TimeoutError' });
		expect(expiredAtFirst).to.deep.equal([false, false]);
	});

	it('gives up on a response that never ends', async () => {
		const { requests, options } = storeThat(({ init: { signal } }) => {
			const body = new ReadableStream<string>({
				start: (controller) => controller.enqueue('{"id":'),
				pull: async (controller) => {
					await tooLate(signal);
					controller.enqueue('"ca27"}');
					controller.close();
				},
			});
			return new Response(body.pipeThrough(new TextEncoderStream()));
		});
		expect(await read({ ...options, timeout: 5 })).to.include({ order: undefined, status: 200 });
		expect(requests).to.have.length(2);
	});
});
