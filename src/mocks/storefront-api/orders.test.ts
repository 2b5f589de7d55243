import { expect } from '@open-wc/testing';
import type { Commerce } from '../commerce/commerce.js';
import { createCommerce } from '../create-commerce.js';
import { orderDto } from '../management-api/cart.dto.js';
import { seedIds } from '../seed/seed-ids.js';
import { storefrontApiClient } from '../testing/storefront-api.js';
import { storefrontOrderDto } from './storefront-order.dto.js';

const { carts, products, variants } = seedIds;

const setUp = () => {
	const commerce = createCommerce();
	const call = storefrontApiClient(commerce);
	const send = async (method: string, path: string, body: unknown) => {
		const answer = await call(path, { method, body });
		expect(answer.status).to.equal(200);
		return (await answer.json()) as ReturnType<typeof storefrontOrderDto>;
	};
	const cart = (id: string = carts.ordinary) => commerce.carts.get(id) ?? expect.fail();
	return { commerce, call, send, cart };
};

const linkTo = async (commerce: Commerce, id: string = carts.ordinary) => {
	const cart = commerce.carts.get(id) ?? expect.fail();
	return (await commerce.paymentLinks.issue(cart, { validityPeriod: 1, landingPageUrl: 'https://shop.example/' }))
		.token;
};

describe('GET /order', () => {
	it('finds an order by its id, ignoring case, and by the token of a payment link', async () => {
		const { commerce, call, cart } = setUp();
		const { id, cartNumber, orderLines } = storefrontOrderDto(cart(), commerce);
		for (const key of [carts.ordinary, carts.ordinary.toUpperCase(), await linkTo(commerce)]) {
			const order = (await (await call(`/order/${key}`)).json()) as { orderLines: object[] };
			expect(order).to.include({ id, cartNumber });
			expect(order.orderLines).to.have.length(orderLines.length);
		}
	});

	it('shows that the cart of a payment link has been paid', async () => {
		const { commerce, call, cart } = setUp();
		const token = await linkTo(commerce);
		commerce.carts.finalize(cart(), { transactionId: 't1', authorizedAmount: 10.5, paymentStatus: 'Captured' });
		const answer = await call(`/order/${token}`);
		expect(answer.status).to.equal(200);
		const order: unknown = await answer.json();
		expect(order).to.include({ id: carts.ordinary, isFinalized: true, orderNumber: cart().orderNumber });
		expect(order).to.have.nested.property('transactionInfo.transactionId', 't1');
		expect(order).to.have.nested.property('transactionInfo.authorizedAmount.value', 10.5);
		expect(order).to.have.nested.property('transactionInfo.paymentStatus', 'Captured');
	});

	it('responds with an empty 404 for a deleted cart, and with an empty 400 for an expired link', async () => {
		const { commerce, call } = setUp();
		const [deleted, expired] = [await linkTo(commerce, carts.empty), await linkTo(commerce)];
		commerce.carts.delete(carts.empty);
		commerce.clock.offsetSeconds = 60;
		for (const [token, status] of [
			[deleted, 404],
			[expired, 400],
		] as const) {
			const answer = await call(`/order/${token}`);
			expect(answer.status).to.equal(status);
			expect(await answer.text()).to.equal('');
		}
	});

	it('has the fields of the Storefront API, and prices with and without tax', async () => {
		const { send } = setUp();
		const order = await send('PATCH', `/order/${carts.variants}`, {});
		expect(order).to.have.all.keys(
			...['id', 'cartNumber', 'store', 'languageIsoCode', 'currency', 'taxClass', 'taxRate'],
			...['orderStatus', 'customerInfo', 'paymentInfo', 'shippingInfo', 'transactionAmount'],
			...['discountCodes', 'discounts', 'giftCards', 'totalQuantity', 'subtotalPrice', 'totalPrice', 'orderLines'],
			...['properties', 'tags', 'createDate', 'updateDate', 'isFinalized'],
		);
		expect(order.customerInfo).to.include({ firstName: 'Karen', email: 'karen@example.com' });
		const { withTax, withoutTax, tax } = order.totalPrice.value;
		expect(withTax).to.equal(order.transactionAmount.value.value);
		expect(withTax).to.be.closeTo(withoutTax + tax, 0.001);
		expect(order.orderLines[0]).to.include({ productVariantReference: variants.shirtSmall, quantity: 2 });
		expect(order.orderLines[0]?.attributes[0]?.value).to.have.all.keys('alias', 'name');
		expect(order.orderLines[0]?.basePrice.value.formatted.withTax).to.match(/\d/);
	});
});

describe('POST /orders', () => {
	it('creates an empty cart in the currency of the store, or as requested', async () => {
		const { commerce, send } = setUp();
		const order = await send('POST', '/orders', {});
		expect(order).to.include({ languageIsoCode: commerce.cultures[0]?.code, isFinalized: false, totalQuantity: 0 });
		expect(order.currency?.code).to.equal('DKK');
		expect(commerce.carts.get(order.id)?.storeId).to.equal(seedIds.stores.nordlys);

		const asked = await send('POST', '/orders', { language: 'da-DK', currency: 'EUR', customerReference: 'c-1' });
		expect(asked.languageIsoCode).to.equal('da-DK');
		expect(asked.currency?.code).to.equal('EUR');
		expect(asked.customerInfo.customerReference).to.equal('c-1');
	});

	for (const body of [
		{ currency: 'USD' },
		{ language: 'xx-XX' },
		{ taxClass: 'none' },
		{ colour: 'red' },
		'{',
		'null',
	]) {
		it(`rejects ${JSON.stringify(body)} and creates no cart`, async () => {
			const { commerce, call } = setUp();
			const before = commerce.carts.all().length;
			const answer = await call('/orders', { method: 'POST', body });
			expect(answer.status).to.equal(400);
			expect(await answer.text()).to.equal('');
			expect(commerce.carts.all()).to.have.lengthOf(before);
		});
	}
});

describe('POST /order/{orderId}', () => {
	it('adds a product as a line, and increases the quantity of that line', async () => {
		const { send, cart } = setUp();
		const path = `/order/${carts.empty}`;
		await send('POST', path, { productReference: products.jacket, quantity: 1 });
		const variant = { productReference: products.shirt, productVariantReference: variants.shirtSmall };
		await send('POST', path, { ...variant, quantity: 2 });
		const { orderLines } = await send('POST', path, { ...variant, quantity: 3 });
		expect(orderLines.map(({ quantity }) => quantity)).to.deep.equal([1, 5]);
		expect(cart(carts.empty).lines).to.have.lengthOf(2);
	});

	it('adds a product with properties, or in a bundle, as a separate line', async () => {
		const { send } = setUp();
		const path = `/order/${carts.empty}`;
		const jacket = { productReference: products.jacket, quantity: 1 };
		await send('POST', path, jacket);
		await send('POST', path, { ...jacket, properties: { engraving: 'A' } });
		const { orderLines } = await send('POST', path, { ...jacket, bundleId: 'b' });
		expect(orderLines).to.have.lengthOf(3);
		expect(orderLines[1]?.properties).to.deep.equal({ engraving: 'A' });
	});

	for (const body of [
		{ productReference: products.jacket },
		{ quantity: 1 },
		{ productReference: products.jacket, quantity: 0 },
		{ productReference: products.jacket, quantity: -1 },
		{ productReference: products.jacket, quantity: '1' },
		{ productReference: products.surfboard, quantity: 1 },
		{ productReference: products.shirt, quantity: 1 },
		{ productReference: products.jacket, quantity: 1, price: 1 },
	]) {
		it(`rejects ${JSON.stringify(body)}`, async () => {
			const { call, cart } = setUp();
			const before = cart();
			expect(await call(`/order/${carts.ordinary}`, { method: 'POST', body })).to.have.property('status', 400);
			expect(cart()).to.equal(before);
		});
	}
});

describe('PATCH /order/{orderId}', () => {
	it('changes customer, addresses, properties and tags, also for the editor', async () => {
		const { send, cart } = setUp();
		const order = await send('PATCH', `/order/${carts.ordinary}`, {
			customerReference: 'c-1',
			customer: { firstName: 'Asta', company: 'Nord', taxCode: 'DK1', telephone: '+45 1' },
			billingAddress: { line1: 'Gade 1', zipCode: '8000', city: 'Aarhus', country: 'DK' },
			shippingAddress: { line1: 'Vej 2', contact: { firstName: 'Bo', company: 'Syd' }, sameAsBilling: false },
			properties: { wish: 'new link' },
			tags: ['new-link'],
		});
		const { customer, billing, shipping, properties, tags } = cart();
		expect(customer).to.include({
			firstName: 'Asta',
			lastName: 'Andersen',
			customerReference: 'c-1',
			telephone: '+45 1',
		});
		expect(billing).to.include({ addressLine1: 'Gade 1', zipCode: '8000', companyName: 'Nord', companyTaxCode: 'DK1' });
		expect(shipping).to.include({ addressLine1: 'Vej 2', companyName: 'Syd', sameAsBilling: false });
		expect(shipping.contact).to.deep.equal({ firstName: 'Bo' });
		expect(properties).to.include({ wish: 'new link' });
		expect(tags).to.deep.equal(['new-link']);

		expect(order.customerInfo).to.include({ firstName: 'Asta', customerReference: 'c-1' });
		expect(order.paymentInfo.country?.code).to.equal('DK');
		expect(order.properties).to.include({
			wish: 'new link',
			billingAddressLine1: 'Gade 1',
			billingCity: 'Aarhus',
			shippingFirstName: 'Bo',
			shippingAddressLine1: 'Vej 2',
		});
	});

	it('keeps omitted fields', async () => {
		const { commerce, send, cart } = setUp();
		const { updateDate, ...before } = orderDto(cart(), commerce);
		await send('PATCH', `/order/${carts.ordinary}`, { customer: {}, billingAddress: null, properties: {} });
		const { updateDate: later, ...after } = orderDto(cart(), commerce);
		expect(after).to.deep.equal(before);
		expect(later > updateDate).to.be.true;
	});

	it('redeems and removes codes', async () => {
		const { send } = setUp();
		const path = `/order/${carts.ordinary}`;
		await send('PATCH', path, { redeem: ['A', 'B'] });
		const { discountCodes } = await send('PATCH', path, { unredeem: ['A'], redeem: ['C'] });
		expect(discountCodes.map(({ code }) => code)).to.deep.equal(['B', 'C']);
	});

	for (const body of [
		{ customer: { firstName: 1 } },
		{ customerInfo: { firstName: 'Asta' } },
		{ billingAddress: { addressLine1: 'Gade 1' } },
		{ billingAddress: { country: 'ZZ' } },
		{ shippingAddress: { line1: 'Vej 2', sameAsBilling: 'no' } },
		{ properties: { wish: 1 } },
		{ tags: 'new-link' },
		{ currency: 'EUR' },
		{ shippingMethod: 'express' },
		{ shippingMethod: 1 },
		{ shippingMethod: 'pickup', billingAddress: { country: 'FR' }, shippingAddress: { sameAsBilling: true } },
		{ shippingOption: 'evening' },
		{ paymentMethod: 'shells' },
		{ paymentMethod: 'invoicing', billingAddress: { country: 'FR' } },
		{ notes: { internalNotes: 'x' } },
		{ isFinalized: true },
		[],
	]) {
		it(`rejects ${JSON.stringify(body)}`, async () => {
			const { call, cart } = setUp();
			const before = cart();
			const answer = await call(`/order/${carts.ordinary}`, { method: 'PATCH', body });
			expect(answer.status).to.equal(400);
			expect(await answer.text()).to.equal('');
			expect(cart()).to.equal(before);
		});
	}

	it('takes an omitted sameAsBilling for false', async () => {
		const { send, cart } = setUp();
		expect(cart().shipping.sameAsBilling).to.equal(true);
		await send('PATCH', `/order/${carts.ordinary}`, { shippingAddress: { line1: 'Vej 2' } });
		expect(cart().shipping).to.include({ sameAsBilling: false, addressLine1: 'Vej 2' });
		await send('PATCH', `/order/${carts.ordinary}`, { tags: [] });
		expect(cart().shipping.sameAsBilling).to.equal(false);
	});

	it('removes a delivery and a way to pay', async () => {
		const { send, cart } = setUp();
		await send('PATCH', `/order/${carts.ordinary}`, { shippingMethod: 'parcel', paymentMethod: 'card' });
		expect(cart().paymentMethod).to.include({ price: 0 });
		const order = await send('PATCH', `/order/${carts.ordinary}`, { shippingMethod: '', paymentMethod: '' });
		expect(order.shippingInfo).not.to.have.property('shippingMethod');
		expect(order.paymentInfo).not.to.have.property('paymentMethod');
	});

	it('rejects changes and products once the order is finalised', async () => {
		const { call, cart } = setUp();
		const before = cart(carts.finalised);
		const path = `/order/${carts.finalised}`;
		const product = { productReference: products.jacket, quantity: 1 };
		expect(await call(path, { method: 'PATCH', body: { tags: [] } })).to.have.property('status', 400);
		expect(await call(path, { method: 'POST', body: product })).to.have.property('status', 400);
		expect(cart(carts.finalised)).to.equal(before);
	});
});

describe('renamed settings of payment links', () => {
	it('change the parameter but not the token', async () => {
		const commerce = createCommerce(undefined, { tokenQueryParameterName: 'pay me' });
		const cart = commerce.carts.get(carts.ordinary) ?? expect.fail();
		const terms = { validityPeriod: 1, landingPageUrl: 'https://shop.example/' };
		const { searchParams } = new URL((await commerce.paymentLinks.issue(cart, terms)).link);
		expect([...searchParams.keys()]).to.deep.equal(['pay me']);
		const answer = await storefrontApiClient(commerce)(`/order/${searchParams.get('pay me') ?? ''}`);
		expect(answer.status).to.equal(200);
	});
});
