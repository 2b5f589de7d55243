import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { seedIds } from '../seed/seed-ids.js';
import { headlessShop } from '../testing/headless-shop.js';
import { storefrontApiClient } from '../testing/storefront-api.js';

const { carts, products, variants } = seedIds;

const setUp = () => {
	const commerce = createCommerce();
	return { commerce, shop: headlessShop(commerce), call: storefrontApiClient(commerce) };
};

const DETAILS = {
	customer: { firstName: 'Nina', lastName: 'Nygaard', email: 'nina@example.com' },
	billingAddress: { line1: 'Allee 7', zipCode: '20095', city: 'Hamburg', country: 'DE' },
	shippingAddress: { sameAsBilling: true },
	properties: { comments: '' },
};

describe('a headless shop', () => {
	it('shows an empty order, whose prices are all there', async () => {
		const { shop } = setUp();
		const cart = await shop.createCart();
		expect(cart).to.include({ quantity: 0, isComplete: false, amount: 0, tax: '0.00' });
		for (const price of ['subtotal', 'shipping', 'payment', 'discount', 'total'] as const) {
			expect(cart[price], price).to.equal('0.00 EUR');
		}
		expect(await shop.getCart(cart.id)).to.deep.equal(cart);
	});

	for (const [delivery, payment, total] of [
		['parcel Parcel to your door 6.60 EUR', 'invoicing Invoice invoicing 3.35 EUR', '304.48 EUR'],
		['parcel Parcel to your door 6.60 EUR', 'card Card test-card 0.00 EUR', '301.13 EUR'],
		['pickup Collect in the shop 0.00 EUR', 'invoicing Invoice invoicing 3.35 EUR', '297.88 EUR'],
		['pickup Collect in the shop 0.00 EUR', 'card Card test-card 0.00 EUR', '294.53 EUR'],
	] as const) {
		it(`goes from an empty cart to a paid order of ${total}: ${delivery}, ${payment}`, async () => {
			const { shop, commerce } = setUp();
			const { id } = await shop.createCart();
			await shop.addToCart(id, products.jacket);
			await shop.addToCart(id, products.free);
			const filled = await shop.addToCart(id, products.shirt, variants.shirtSmall);
			expect(filled.lines.map(({ title }) => title)).to.deep.equal([
				'Trail jacket',
				'Printed catalogue',
				'Merino shirt, S, size: S',
			]);
			const [jacket, catalogue, shirt] = filled.lines.map((line) => line.id);
			const more = await shop.updateItems(id, [
				{ id: shirt ?? '', quantity: 3 },
				{ id: jacket ?? '', quantity: 1 },
			]);
			expect(more.lines.map(({ quantity }) => quantity)).to.deep.equal([1, 1, 3]);
			const less = await shop.removeItem(id, catalogue ?? '');
			expect(less.lines.map(({ id: line }) => line)).to.deep.equal([jacket, shirt]);
			await shop.updateItems(id, [{ id: shirt ?? '', quantity: 2 }]);
			expect((await shop.getCart(id)).subtotal).to.equal('294.53 EUR');

			expect(await shop.countries()).to.deep.equal(['DK Denmark', 'DE Germany', 'FR France']);
			const detailed = await shop.updateCart(id, DETAILS);
			expect(detailed.properties).to.include({
				firstName: 'Nina',
				lastName: 'Nygaard',
				email: 'nina@example.com',
				billingCity: 'Hamburg',
				shippingSameAsBilling: '1',
			});
			const country = detailed.shippingCountry?.code ?? expect.fail();
			expect(detailed.billingCountry).to.include({ code: 'DE', name: 'Germany' });
			expect(await shop.shippingMethods(country)).to.deep.equal(['parcel', 'pickup']);
			expect(await shop.paymentMethods(country)).to.deep.equal(['card', 'invoicing']);

			expect(await shop.shippingRates(id))
				.to.include(delivery)
				.and.to.have.length(2);
			const shippingMethod = delivery.split(' ')[0];
			const delivered = await shop.updateCart(id, { shippingMethod });
			expect(delivered.shippingMethod).to.include({ alias: shippingMethod });
			expect(delivery).to.contain(delivered.shipping);

			expect(await shop.paymentFees(id))
				.to.include(payment)
				.and.to.have.length(2);
			const [paymentMethod, , provider] = payment.split(' ');
			const due = await shop.updateCart(id, { paymentMethod });
			expect(due.paymentMethod).to.include({ alias: paymentMethod, paymentProviderAlias: provider });
			expect(payment).to.contain(due.payment);
			expect(due).to.include({ total, subtotal: '294.53 EUR' });

			const { orderNumber, paymentMethod: form } = await shop.startInline(id);
			expect(new URL(form.urls.callback).protocol).to.equal('https:');
			expect(form.settings).to.deep.equal(paymentMethod === 'card' ? { publicKey: 'pk_test_0000' } : {});
			const confirmed = await shop.confirm(id, due.amount);
			expect(confirmed.orderNumber).to.equal(orderNumber);
			const paid = await shop.getCart(id);
			expect(paid).to.include({ isComplete: true, number: orderNumber, total });
			expect(paid).to.have.nested.property('shippingMethod.alias', shippingMethod);
			expect(commerce.carts.get(id)?.transaction?.authorizedAmount).to.equal(due.amount);
		});
	}

	it('pays a chosen delivery on the page of the payment provider too', async () => {
		const { shop, commerce, call } = setUp();
		const { id } = await shop.createCart();
		await shop.addToCart(id, products.jacket);
		const { amount } = await shop.updateCart(id, { ...DETAILS, shippingMethod: 'parcel', paymentMethod: 'invoicing' });
		const { token } = await shop.startHosted(id);
		expect(await call(`/checkout/${id}/pay/${token}/completed`)).to.have.property('status', 200);
		expect(commerce.carts.get(id)?.transaction?.authorizedAmount).to.equal(amount);
	});

	it('shows every cart of its store, by its id or by a payment link', async () => {
		const { shop, commerce } = setUp();
		for (const cart of commerce.carts.all().filter(({ storeId }) => storeId === seedIds.stores.nordlys)) {
			expect((await shop.getCart(cart.id)).lines).to.have.length(cart.lines.length);
		}
		const cart = commerce.carts.get(carts.ordinary) ?? expect.fail();
		const terms = { validityPeriod: 5, landingPageUrl: 'https://shop.example/' };
		const { token } = await commerce.paymentLinks.issue(cart, terms);
		expect(await shop.getCart(token)).to.deep.equal(await shop.getCart(carts.ordinary));
	});

	it('delivers to another country than it sends the invoice to', async () => {
		const { shop } = setUp();
		const { id } = await shop.createCart();
		const shippingAddress = { contact: { firstName: 'Luc' }, line1: 'Rue 1', country: 'FR' };
		const { billingCountry, shippingCountry, properties } = await shop.updateCart(id, { ...DETAILS, shippingAddress });
		expect([billingCountry?.code, shippingCountry?.code]).to.deep.equal(['DE', 'FR']);
		expect(properties).to.include({ shippingFirstName: 'Luc', shippingSameAsBilling: '0' });
		expect(await shop.shippingRates(id)).to.deep.equal(['parcel Parcel to your door 6.60 EUR']);
		expect(await shop.paymentFees(id)).to.have.length(2);
		expect(await shop.shippingMethods('fr')).to.deep.equal(['parcel']);
		expect(await shop.paymentMethods('FR')).to.deep.equal(['card']);
	});
});

describe('the currency of a new order', () => {
	const currencyOf = async (commerce: ReturnType<typeof createCommerce>, headers = {}, body = {}) => {
		const answer = await storefrontApiClient(commerce)('/orders', { method: 'POST', body, headers });
		const order = (await answer.json()) as { currency: { code: string } };
		return order.currency.code;
	};

	it("is that of the body, else of the header, else of the store's default country, else of the store", async () => {
		const { commerce } = setUp();
		const store = commerce.stores.get(seedIds.stores.nordlys) ?? expect.fail();
		expect(await currencyOf(commerce)).to.equal('DKK');
		const germany = commerce.countries.all().find(({ code }) => code === 'DE');
		commerce.stores.put({ ...store, defaultCountryId: germany?.id });
		expect(await currencyOf(commerce)).to.equal('EUR');
		expect(await currencyOf(commerce, { Currency: 'dkk' })).to.equal('DKK');
		expect(await currencyOf(commerce, { Currency: seedIds.currencies.dkk })).to.equal('DKK');
		expect(await currencyOf(commerce, { Currency: 'DKK' }, { currency: 'EUR' })).to.equal('EUR');
		commerce.stores.put({ ...store, defaultCountryId: undefined });
		expect(await currencyOf(commerce)).to.equal('DKK');
	});
});
