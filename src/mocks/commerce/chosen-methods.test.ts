import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createCommerce } from '../create-commerce.js';
import { countryIds, seedIds } from '../seed/seed-ids.js';
import type { Cart } from './cart.js';
import type { CartChange } from './cart-change.js';
import { paymentMethodsFor, shippingMethodsFor } from './chosen-methods.js';
import { orderTotalsOf } from './order-totals.js';
import { pricingOf } from './pricing.js';
import { Refusal } from './refusal.js';

const { carts, currencies, stores, shippingMethods, paymentMethods } = seedIds;

const setUp = (id: string = carts.ordinary) => {
	const commerce = createCommerce();
	const cart = () => commerce.carts.get(id) ?? expect.fail();
	const change = (to: CartChange): Cart => commerce.carts.update(cart(), to);
	const totals = () => {
		const { subtotal, shipping, payment, total } = orderTotalsOf(cart(), pricingOf(cart(), commerce));
		return [subtotal, shipping, payment, total].map(({ withTax }) => withTax);
	};
	return { commerce, cart, change, totals };
};

const aliases = (methods: { alias: string }[]) => methods.map(({ alias }) => alias);

describe('the methods of an order', () => {
	it("are those for its countries, or for the store's default country", () => {
		const { commerce, change, cart } = setUp();
		expect(aliases(shippingMethodsFor(cart(), commerce))).to.deep.equal(['parcel', 'pickup']);
		expect(aliases(paymentMethodsFor(cart(), commerce))).to.deep.equal(['card', 'invoicing']);

		const french = change({ billing: { country: 'FR' }, shipping: { sameAsBilling: false, country: 'DE' } });
		expect(aliases(shippingMethodsFor(french, commerce))).to.deep.equal(['parcel', 'pickup']);
		expect(aliases(paymentMethodsFor(french, commerce))).to.deep.equal(['card']);
		expect(aliases(shippingMethodsFor(change({ shipping: { sameAsBilling: true } }), commerce))).to.deep.equal([
			'parcel',
		]);
	});

	it('are those of its store with a price in its currency', () => {
		const { commerce, cart } = setUp(carts.withoutDecimals);
		expect(aliases(shippingMethodsFor(cart(), commerce))).to.deep.equal(['express', 'standard']);
		const { express } = shippingMethods.sunrise;
		const method = commerce.shippingMethods.get(express) ?? expect.fail();
		commerce.shippingMethods.put({ ...method, prices: [{ currencyId: currencies.usd, value: 1 }] });
		expect(aliases(shippingMethodsFor(cart(), commerce))).to.deep.equal(['standard']);
	});

	it('are those for all countries when neither the order nor the store has a country', () => {
		const { commerce, cart } = setUp();
		const { defaultCountryId, ...store } = commerce.stores.get(stores.nordlys) ?? expect.fail();
		expect(defaultCountryId).to.equal(countryIds.denmark);
		commerce.stores.put(store);
		expect(aliases(shippingMethodsFor(cart(), commerce))).to.deep.equal(['parcel']);
	});
});

describe('the chosen methods', () => {
	it('count in the total, by id or alias, until they are removed', () => {
		const { change, totals, commerce, cart } = setUp();
		expect(totals()).to.deep.equal([164975, 0, 0, 164975]);
		change({ shipping: { shippingMethod: 'PARCEL' }, payment: { paymentMethod: paymentMethods.nordlys.invoice } });
		expect(totals()).to.deep.equal([164975, 4900, 2500, 172375]);
		expect(commerce.checkout.amountDue(cart())).to.equal(1723.75);
		change({ tags: ['x'] });
		expect(totals().at(-1)).to.equal(172375);
		change({ shipping: { shippingMethod: '' }, payment: { paymentMethod: '' } });
		expect(totals()).to.deep.equal([164975, 0, 0, 164975]);
	});

	it('keep the price that they were chosen at', () => {
		const { change, totals, commerce } = setUp();
		change({ shipping: { shippingMethod: 'parcel' } });
		commerce.shippingMethods.remove(shippingMethods.nordlys.parcel);
		expect(totals()[1]).to.equal(4900);
	});

	it('are removed when the country changes to one that they are not for', () => {
		const { change } = setUp();
		change({ shipping: { shippingMethod: 'pickup' }, payment: { paymentMethod: 'invoicing' } });
		const moved = change({ billing: { country: 'FR' }, shipping: { sameAsBilling: false, country: 'DE' } });
		expect(moved.shippingMethod?.id).to.equal(shippingMethods.nordlys.pickup);
		expect(moved.paymentMethod).to.equal(undefined);
		expect(change({ shipping: { sameAsBilling: true } }).shippingMethod).to.equal(undefined);
	});

	for (const [why, refused] of Object.entries<CartChange>({
		'an unknown way of delivery': { shipping: { shippingMethod: 'drone' } },
		'a way of delivery of another store': { shipping: { shippingMethod: 'express' } },
		'a way of delivery that is not for the country': {
			billing: { country: 'FR' },
			shipping: { sameAsBilling: true, shippingMethod: 'pickup' },
		},
		'a way to pay as a way of delivery': { shipping: { shippingMethod: paymentMethods.nordlys.card } },
		'an unknown way to pay': { payment: { paymentMethod: 'shells' } },
		'a way to pay that is not for the country': { billing: { country: 'FR' }, payment: { paymentMethod: 'invoicing' } },
	})) {
		it(`cannot be ${why}`, () => {
			const { cart, change } = setUp();
			const before = cart();
			expect(() => change(refused)).to.throw(Refusal);
			expect(cart()).to.equal(before);
		});
	}

	it('are restored by a reset', () => {
		const { commerce } = setUp();
		commerce.shippingMethods.remove(shippingMethods.nordlys.parcel);
		commerce.paymentMethods.remove(paymentMethods.nordlys.card);
		commerce.reset();
		expect([commerce.shippingMethods.all().length, commerce.paymentMethods.all().length]).to.deep.equal([4, 4]);
	});
});

describe('the total of an order', () => {
	it('is the sum of its parts, each in whole minor units', () => {
		const { commerce, cart } = setUp();
		const price = fc.integer({ min: 0, max: 1e6 }).map((cents) => ({ id: '', price: cents / 100 }));
		const method = fc.option(price, { nil: undefined });
		fc.assert(
			fc.property(method, method, fc.boolean(), (shippingMethod, paymentMethod, isEmpty) => {
				const order = { ...cart(), shippingMethod, paymentMethod, ...(isEmpty && { lines: [] }) };
				const { subtotal, shipping, payment, total } = orderTotalsOf(order, pricingOf(order, commerce));
				for (const part of ['withoutTax', 'tax', 'withTax'] as const) {
					expect(subtotal[part] + shipping[part] + payment[part]).to.equal(total[part]);
					expect(Number.isInteger(total[part])).to.be.true;
				}
				expect(shipping.withTax).to.equal(Math.round((shippingMethod?.price ?? 0) * 100));
			}),
		);
	});
});
