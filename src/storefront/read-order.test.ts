import { expect } from 'chai';
import { readOrder } from './read-order.js';
import { answerOf, inTurn, ORDER, orderAnswer, storeThat, STOREFRONT_URL, TOKEN } from './testing/store.js';

const reading = async (...answers: Parameters<typeof inTurn>) => {
	const { asked, options } = storeThat(inTurn(...answers));
	return { answer: await readOrder(TOKEN, options), tries: asked.length };
};

const broken = (): never => {
	throw new TypeError('Failed to fetch');
};

/** Rejects as soon as it is given up. Else, far too late, it is there: a connection keeps Node waiting as well. */
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
		it(`asks at ${String(storefrontUrl)}, a ${typeof storefrontUrl}`, async () => {
			const { asked, options } = storeThat(() => orderAnswer());
			expect(await readOrder(TOKEN, { ...options, storefrontUrl })).to.have.property('id', ORDER.id);
			expect(asked.map(({ url }) => url)).to.deep.equal([`${STOREFRONT_URL}/order/${TOKEN}`]);
		});
	}

	it('names the store and the key, keeps no copy, and takes the key nowhere else', async () => {
		const { asked, options } = storeThat(() => orderAnswer());
		await readOrder(TOKEN, options);
		const [{ init } = expect.fail()] = asked;
		expect(Object.fromEntries(new Headers(init.headers))).to.deep.equal({
			store: 'nordlys',
			'api-key': 'a key to every order',
		});
		expect(init).to.include({ cache: 'no-store', redirect: 'manual' });
		expect(init.method ?? 'GET').to.equal('GET');
	});

	it('sends no key where it has none', async () => {
		for (const apiKey of [undefined, '']) {
			const { asked, options } = storeThat(() => orderAnswer());
			await readOrder(TOKEN, { ...options, apiKey });
			expect([...new Headers(asked[0]?.init.headers).keys()]).to.deep.equal(['store']);
		}
	});

	const answers: [what: string, answer: () => Response, expected: number, tries: number][] = [
		['a broken connection', broken, 0, 2],
		['an answer that no script may see', () => Response.error(), 0, 2],
		['500', () => answerOf(500), 500, 2],
		['503', () => answerOf(503, 'Busy'), 503, 2],
		['200 with a page', () => answerOf(200, '<!doctype html>'), 0, 2],
		['200 with half of an order', () => answerOf(200, '{"id":"ca27",'), 0, 2],
		['200 with nothing', () => answerOf(200), 0, 2],
		['200 without an id', () => orderAnswer({ cartNumber: 'CART-1' }), 0, 2],
		['200 with null', () => orderAnswer(null), 0, 2],
		['204', () => answerOf(204), 204, 1],
		['302', () => new Response(null, { status: 302, headers: { Location: 'https://evil.example/' } }), 302, 1],
		['400', () => answerOf(400), 400, 1],
		['401', () => answerOf(401), 401, 1],
		['403', () => answerOf(403), 403, 1],
		['404', () => answerOf(404), 404, 1],
		['404 with an order', () => answerOf(404, JSON.stringify(ORDER)), 404, 1],
		['429', () => answerOf(429), 429, 1],
	];
	for (const [what, answer, expected, tries] of answers) {
		it(`is ${expected} after ${tries} of ${what}`, async () => {
			expect(await reading(answer)).to.deep.equal({ answer: expected, tries });
		});
	}

	it('believes the second answer when the first told nothing', async () => {
		for (const first of [broken, () => answerOf(502), () => answerOf(200, 'Busy')]) {
			const { answer, tries } = await reading(first, () => orderAnswer());
			expect(answer).to.have.property('id', ORDER.id);
			expect(tries).to.equal(2);
			expect(await reading(first, () => answerOf(404))).to.deep.equal({ answer: 404, tries: 2 });
		}
	});

	it('gives up twice, each time with the whole time-out, on a store that never answers', async () => {
		const expiredAtFirst: (boolean | undefined)[] = [];
		const { options } = storeThat(async ({ init: { signal } }) => {
			expiredAtFirst.push(signal?.aborted);
			await tooLate(signal);
			return orderAnswer();
		});
		expect(await readOrder(TOKEN, { ...options, timeout: 5 })).to.equal(0);
		expect(expiredAtFirst).to.deep.equal([false, false]);
	});

	it('gives up on an answer that never ends', async () => {
		const { asked, options } = storeThat(({ init: { signal } }) => {
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
		expect(await readOrder(TOKEN, { ...options, timeout: 5 })).to.equal(0);
		expect(asked).to.have.length(2);
	});
});
