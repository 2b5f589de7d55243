import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { seedIds } from '../seed/seed-ids.js';

const { nordlys, sunrise } = seedIds.stores;
const terms = { validityPeriod: 1, landingPageUrl: 'https://shop.example/' };

const setUp = async () => {
	const commerce = createCommerce();
	const cart = commerce.carts.get(seedIds.carts.ordinary) ?? expect.fail();
	const { token } = await commerce.paymentLinks.issue(cart, terms);
	return { commerce, cart, token, open: (storeId: string = nordlys) => commerce.paymentLinks.open(token, storeId) };
};

describe('an opened payment link', () => {
	it('leads to the current state of the cart, any number of times', async () => {
		const { commerce, cart, open } = await setUp();
		expect(await open()).to.deep.equal({ cart });
		const changed = commerce.carts.update(cart, { tags: ['vip'] });
		expect(await open()).to.deep.equal({ cart: changed });
	});

	it('has expired in its last second, and still names the cart', async () => {
		const { commerce, cart, open } = await setUp();
		commerce.clock.offsetSeconds = 60;
		expect(await open()).to.deep.equal({ reason: 'expired', cart });
	});

	it('is finalised once the cart is paid, and expired after its time', async () => {
		const { commerce, cart, open } = await setUp();
		const order = commerce.carts.finalize(cart);
		expect(await open()).to.deep.equal({ reason: 'finalized', cart: order });
		commerce.clock.offsetSeconds = 60;
		expect(await open()).to.deep.equal({ reason: 'expired', cart: order });
	});

	it('is not found when the cart was deleted, even after its time', async () => {
		const { commerce, cart, open } = await setUp();
		commerce.carts.delete(cart.id);
		expect(await open()).to.deep.equal({ reason: 'notFound' });
		commerce.clock.offsetSeconds = 60;
		expect(await open()).to.deep.equal({ reason: 'notFound' });
	});

	it('is invalid in another store, in any state, and reveals nothing', async () => {
		const { commerce, cart, open } = await setUp();
		expect(await open(sunrise)).to.deep.equal({ reason: 'invalid' });
		commerce.clock.offsetSeconds = 60;
		expect(await open(sunrise)).to.deep.equal({ reason: 'invalid' });
		commerce.carts.delete(cart.id);
		expect(await open(sunrise)).to.deep.equal({ reason: 'invalid' });
	});

	it('is invalid in another Commerce, and still opens after a reset', async () => {
		const { commerce, cart, token, open } = await setUp();
		expect(await createCommerce().paymentLinks.open(token, nordlys)).to.deep.equal({ reason: 'invalid' });
		commerce.reset();
		expect(await open()).to.deep.equal({ cart });
	});
});
