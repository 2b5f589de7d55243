import { expect } from 'chai';
import { readCart } from './read-cart.js';
import { answerOf, ORDER, orderAnswer, storeThat, STOREFRONT_URL } from './testing/store.js';

const reading = async (id: string | undefined, answer: () => Response) => {
	const { asked, options } = storeThat(() => answer());
	return { reading: await readCart(id, options), urls: asked.map(({ url }) => url) };
};

describe('reading a cart', () => {
	it('asks for it by its id, and gives it as the store has it now', async () => {
		const { reading: read, urls } = await reading(ORDER.id, orderAnswer);
		expect(read.cart).to.deep.include({ ...ORDER, dto: ORDER });
		expect(urls).to.deep.equal([`${STOREFRONT_URL}/order/${ORDER.id}`]);
	});

	it('gives one that is paid as well, which says so', async () => {
		const { reading: read } = await reading(ORDER.id, () => orderAnswer({ ...ORDER, isFinalized: true }));
		expect(read.cart?.isFinalized).to.be.true;
	});

	const refusals: [status: number, reason: string, questions: number][] = [
		[404, 'notFound', 1],
		[400, 'invalid', 1],
		[401, 'misconfigured', 1],
		[403, 'misconfigured', 1],
		[503, 'unavailable', 2],
	];
	for (const [status, reason, questions] of refusals) {
		it(`is ${reason} after ${status}`, async () => {
			const { reading: read, urls } = await reading(ORDER.id, () => answerOf(status));
			expect(read).to.deep.equal({ reason, text: `HTTP ${status}` });
			expect(urls).to.have.length(questions);
		});
	}

	it('finds none without an id, or by what is none, and asks nobody', async () => {
		for (const id of [undefined, '', '.', '..', '../carts', 'a/b', 'a?b', 'a#b', 'a%2fb', 'é'])
			expect(await reading(id, orderAnswer), id).to.deep.equal({
				reading: { reason: 'notFound', text: '' },
				urls: [],
			});
	});

	it('throws for a storefrontUrl that cannot be used', async () => {
		const { options } = storeThat(() => orderAnswer());
		const thrown: unknown = await readCart(undefined, { ...options, storefrontUrl: '/api' }).catch(
			(error: unknown) => error,
		);
		expect(thrown).to.be.instanceOf(TypeError).with.property('message').that.includes('storefrontUrl');
	});
});
