import { expect } from 'chai';
import { readCart } from './read-cart.js';
import { answerOf, ORDER, orderAnswer, storeThat, STOREFRONT_URL } from './testing/store.js';

const reading = async (id: string | undefined, answer: () => Response) => {
	const { requests, options } = storeThat(() => answer());
	return { reading: await readCart(id, options), urls: requests.map(({ url }) => url) };
};

describe('reading a cart', () => {
	it('requests it by its id, and returns its current state', async () => {
		const { reading: read, urls } = await reading(ORDER.id, orderAnswer);
		expect(read.cart).to.deep.include({ ...ORDER, dto: ORDER });
		expect(urls).to.deep.equal([`${STOREFRONT_URL}/order/${ORDER.id}`]);
	});

	it('returns a paid cart too', async () => {
		const { reading: read } = await reading(ORDER.id, () => orderAnswer({ ...ORDER, isFinalized: true }));
		expect(read.cart?.isFinalized).to.be.true;
	});

	const refusals: [status: number, reason: string, requests: number][] = [
		[404, 'notFound', 1],
		[400, 'invalid', 1],
		[401, 'misconfigured', 1],
		[403, 'misconfigured', 1],
		[503, 'unavailable', 2],
	];
	for (const [status, reason, requests] of refusals) {
		it(`is ${reason} after ${status}`, async () => {
			const { reading: read, urls } = await reading(ORDER.id, () => answerOf(status));
			expect(read).to.deep.equal({ reason, text: `HTTP ${status}` });
			expect(urls).to.have.length(requests);
		});
	}

	it('finds nothing without a valid id, and sends no request', async () => {
		for (const id of [undefined, '', '.', '..', '../carts', 'a/b', 'a?b', 'a#b', 'a%2fb', 'é'])
			expect(await reading(id, orderAnswer), id).to.deep.equal({
				reading: { reason: 'notFound', text: '' },
				urls: [],
			});
	});

	it('throws for an invalid storefrontUrl', async () => {
		const { options } = storeThat(() => orderAnswer());
		const thrown: unknown = await readCart(undefined, { ...options, storefrontUrl: '/api' }).catch(
			(error: unknown) => error,
		);
		expect(thrown).to.be.instanceOf(TypeError).with.property('message').that.includes('storefrontUrl');
	});
});
