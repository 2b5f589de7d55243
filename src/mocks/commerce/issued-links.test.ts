import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { seedIds } from '../seed/seed-ids.js';
import { KEPT_LINKS } from './issued-links.js';

const { nordlys } = seedIds.stores;
const terms = { validityPeriod: 1, landingPageUrl: 'https://shop.example/' };

const setUp = () => {
	const commerce = createCommerce();
	const cart = commerce.carts.get(seedIds.carts.ordinary) ?? expect.fail();
	const other = commerce.carts.get(seedIds.carts.empty) ?? expect.fail();
	return { commerce, cart, other };
};

describe('the issued payment links', () => {
	it('are kept up to a limit, oldest first', async () => {
		const { commerce, cart } = setUp();
		const { paymentLinks } = commerce;
		const first = await paymentLinks.issue(cart, terms);
		for (let more = 1; more < KEPT_LINKS; more += 1) await paymentLinks.issue(cart, terms);
		expect(paymentLinks.issued).to.have.length(KEPT_LINKS);
		expect(paymentLinks.issued[0]).to.equal(first);
		const last = await paymentLinks.issue(cart, terms);
		expect(paymentLinks.issued).to.have.length(KEPT_LINKS).and.to.include(last).and.not.to.include(first);
	});

	it('keep the latest of each cart, however many links other carts have got since, and all can be opened', async () => {
		const { commerce, cart, other } = setUp();
		const { paymentLinks } = commerce;
		const early = await paymentLinks.issue(other, terms);
		for (let more = 0; more <= KEPT_LINKS; more += 1) await paymentLinks.issue(cart, terms);
		expect(paymentLinks.issued).not.to.include(early);
		expect(paymentLinks.latestFor(other.id)).to.equal(early);
		expect(await paymentLinks.open(early.token, nordlys)).to.deep.equal({ cart: other });
	});

	it('forget deleted carts', async () => {
		const { commerce, cart } = setUp();
		const { carts, paymentLinks } = commerce;
		const newCart = () => carts.create({ storeId: nordlys, languageIsoCode: 'da-DK', currency: 'DKK' });
		const gone = newCart();
		await paymentLinks.issue(gone, terms);
		carts.delete(gone.id);
		for (let more = 0; more < KEPT_LINKS; more += 1) await paymentLinks.issue(newCart(), terms);
		expect(paymentLinks.latestFor(gone.id)).to.equal(undefined);
		expect(paymentLinks.latestFor(cart.id)).to.equal(undefined);
	});
});
