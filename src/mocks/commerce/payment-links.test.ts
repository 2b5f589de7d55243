import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { seedIds } from '../seed/seed-ids.js';

const { nordlys, sunrise } = seedIds.stores;
const terms = { validityPeriod: 1, landingPageUrl: 'https://shop.example/' };

const set = async () => {
	const commerce = createCommerce();
	const cart = commerce.carts.get(seedIds.carts.ordinary) ?? expect.fail();
	const { token } = await commerce.paymentLinks.issue(cart, terms);
	return { commerce, cart, token, open: (storeId: string = nordlys) => commerce.paymentLinks.open(token, storeId) };
};

describe('a payment link, when it is opened', () => {
	it('is the cart as it is by now, however often', async () => {
		const { commerce, cart, open } = await set();
		expect(await open()).to.deep.equal({ cart });
		const changed = commerce.carts.update(cart, { tags: ['vip'] });
		expect(await open()).to.deep.equal({ cart: changed });
	});

	it('is expired in the second it expires, and tells the cart', async () => {
		const { commerce, cart, open } = await set();
		commerce.clock.offsetSeconds = 60;
		expect(await open()).to.deep.equal({ reason: 'expired', cart });
	});

	it('is finalised when the cart was paid, and expired after its time all the same', async () => {
		const { commerce, cart, open } = await set();
		const order = commerce.carts.finalize(cart);
		expect(await open()).to.deep.equal({ reason: 'finalized', cart: order });
		commerce.clock.offsetSeconds = 60;
		expect(await open()).to.deep.equal({ reason: 'expired', cart: order });
	});

	it('is not found when the cart was deleted, also after its time', async () => {
		const { commerce, cart, open } = await set();
		commerce.carts.delete(cart.id);
		expect(await open()).to.deep.equal({ reason: 'notFound' });
		commerce.clock.offsetSeconds = 60;
		expect(await open()).to.deep.equal({ reason: 'notFound' });
	});

	it('is invalid in another store, whatever became of it, and the answer tells nothing', async () => {
		const { commerce, cart, open } = await set();
		expect(await open(sunrise)).to.deep.equal({ reason: 'invalid' });
		commerce.clock.offsetSeconds = 60;
		expect(await open(sunrise)).to.deep.equal({ reason: 'invalid' });
		commerce.carts.delete(cart.id);
		expect(await open(sunrise)).to.deep.equal({ reason: 'invalid' });
	});

	it('is invalid in another Commerce, and opens after a reset of its own', async () => {
		const { commerce, cart, token, open } = await set();
		expect(await createCommerce().paymentLinks.open(token, nordlys)).to.deep.equal({ reason: 'invalid' });
		commerce.reset();
		expect(await open()).to.deep.equal({ cart });
	});
});
