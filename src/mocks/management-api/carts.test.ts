import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { defaultSeed } from '../seed/default-seed.js';
import { generatedCartId, seedIds } from '../seed/seed-ids.js';
import { managementApiClient, type CallOptions } from '../testing/management-api.js';

const { carts, products, stores, variants } = seedIds;

const setUp = () => {
	const commerce = createCommerce();
	const call = managementApiClient(handlersFor(commerce));
	const json = async (path: string, options?: CallOptions): Promise<unknown> => (await call(path, options)).json();
	const patch = (id: string, body: unknown) => json(`/carts/${id}`, { method: 'PATCH', body });
	return { commerce, call, json, patch };
};

describe('GET /carts', () => {
	it('pages by skip and take, 100 by default, newest first', async () => {
		const { json } = setUp();
		const first = await json('/carts');
		expect(first).to.have.property('total', 250);
		expect(first).to.have.property('items').with.lengthOf(100);
		expect(first).to.have.nested.property('items[0].id', carts.ordinary);
		const last = await json('/carts?skip=240&take=100');
		expect(last).to.have.property('total', 250);
		expect(last).to.have.property('items').with.lengthOf(10);
		expect(last).to.have.nested.property('items[9].id', generatedCartId(235));
	});

	it('lists the carts of the requested store, without orders', async () => {
		const { json } = setUp();
		const nordlys = await json('/carts?take=250', { headers: { store: 'nordlys' } });
		const sunrise = await json('/carts?take=250', { headers: { store: stores.sunrise } });
		expect(nordlys).to.have.property('total', 224);
		expect(sunrise).to.have.property('total', 26);
		expect(sunrise).to.have.nested.property('items[0].store.alias', 'sunrise');
		expect(JSON.stringify(nordlys)).not.to.include(carts.finalised);
	});

	for (const term of ['anna andersen', 'ANNA@EXAMPLE', 'cart-10001']) {
		it(`finds a cart by ${term}`, async () => {
			const { json } = setUp();
			const found = await json(`/carts?filter=${encodeURIComponent(`term:${term}`)}`);
			expect(found).to.have.property('total', 1);
			expect(found).to.have.nested.property('items[0].id', carts.ordinary);
		});
	}

	it('narrows the result with every filter', async () => {
		const { json } = setUp();
		expect(await json('/carts?filter=term:anna&filter=term:berg')).to.deep.equal({ total: 0, items: [] });
	});

	for (const query of ['take=-1', 'skip=some', 'filter=status:open', 'filter=anna']) {
		it(`responds with ProblemDetails to ${query}`, async () => {
			const answer = await setUp().call(`/carts?${query}`);
			expect(answer.status).to.equal(400);
			expect(answer.headers.get('Content-Type')).to.equal('application/problem+json');
			expect(await answer.json()).to.include({ status: 400 });
		});
	}

	it('pages and searches 5,000 carts', async () => {
		const call = managementApiClient(handlersFor(createCommerce(defaultSeed({ carts: 5000 }))));
		const page: unknown = await (await call('/carts?skip=4000&take=50&filter=term:example')).json();
		expect(page).to.have.property('total', 4999);
		expect(page).to.have.property('items').with.length(50);
	});
});

describe('GET /carts/{cartId}', () => {
	it('has references with $type, and prices formatted in the culture of the currency', async () => {
		const cart = await setUp().json(`/carts/${carts.ordinary}`);
		expect(cart).to.have.nested.property('currency.$type', 'CurrencyRef');
		expect(cart).to.have.nested.property('store.$type', 'StoreRef');
		expect(cart).to.have.nested.property('totalPrice.value.currency.$type', 'CurrencyRef');
		expect(cart).to.have.nested.property('totalPrice.value.withTax', 1649.75);
		expect(cart).to.have.nested.property('totalPrice.value.formatted.withTax', '1.649,75\u00a0kr.');
		expect(cart).to.have.nested.property('totalQuantity', 5);
		expect(cart).to.have.property('isFinalized', false);
	});

	it('leaves out what is empty, and the time zone of dates', async () => {
		const cart = await setUp().json(`/carts/${carts.withoutEmail}`);
		expect(cart).not.to.have.any.keys('orderNumber', 'finalizedDate', 'transaction');
		expect(cart).to.have.deep.property('customer', { firstName: 'Bo', lastName: 'Berg' });
		expect(cart).to.have.property('createDate', '2026-09-01T10:46:00');
	});

	it('has prices for every line, which are 0 when the product has none', async () => {
		const { json } = setUp();
		const unpriced = await json(`/carts/${carts.unpricedProduct}`);
		for (const price of ['basePrice', 'unitPrice', 'totalPrice']) {
			expect(unpriced).to.have.nested.property(`orderLines[0].${price}.value.withTax`, 0);
		}
		const free = await json(`/carts/${carts.zeroTotal}`);
		expect(free).to.have.nested.property('orderLines[0].totalPrice.value.withTax', 0);
		expect(free).to.have.nested.property('totalPrice.value.withTax', 0);
	});

	it('adds tax when prices exclude it, and formats yen without decimals', async () => {
		const { json } = setUp();
		const american = await json(`/carts/${carts.american}`);
		expect(american).to.have.nested.property('totalPrice.value.withoutTax', 1647);
		expect(american).to.have.nested.property('totalPrice.value.tax', 135.88);
		expect(american).to.have.nested.property('totalPrice.value.formatted.withTax', '$1,782.88');
		const japanese = await json(`/carts/${carts.withoutDecimals}`);
		expect(japanese).to.have.nested.property('totalPrice.value.withTax', 89144);
		expect(japanese).to.have.nested.property('totalPrice.value.formatted.withTax', '￥89,144');
	});

	it('finds an order by its cart id', async () => {
		const order = await setUp().json(`/carts/${carts.finalised}`);
		expect(order).to.include({ isFinalized: true, orderNumber: 'ORDER-00042-0042A' });
	});

	it('responds with 404 for an unknown cart, and with 400 when the id is not a UUID', async () => {
		const { call } = setUp();
		expect(await call(`/carts/${crypto.randomUUID()}`)).to.have.property('status', 404);
		expect(await call('/carts/CART-10001')).to.have.property('status', 400);
	});
});

describe('POST /carts', () => {
	const post = (body: unknown, headers: Record<string, string> = { store: 'nordlys' }) => ({
		method: 'POST',
		body,
		headers,
	});

	it('creates an empty cart in the store, with the currency by id or code', async () => {
		const { json, commerce } = setUp();
		for (const currency of ['EUR', 'eur', seedIds.currencies.eur]) {
			const cart = await json('/carts', post({ languageIsoCode: 'de-DE', currency }));
			expect(cart).to.have.nested.property('store.alias', 'nordlys');
			expect(cart).to.have.nested.property('currency.code', 'EUR');
			expect(cart).to.have.property('orderLines').that.is.empty;
			expect(cart)
				.to.have.property('cartNumber')
				.that.matches(/^CART-\d{5}-\d{4}[\dA-Z]$/);
		}
		expect(commerce.carts.search()).to.have.lengthOf(253);
		expect(new Set(commerce.carts.all().map(({ cartNumber }) => cartNumber))).to.have.property('size', 254);
	});

	const refused: [why: string, body: unknown, field: string][] = [
		['no currency', { languageIsoCode: 'da-DK' }, 'currency'],
		['no language', { currency: 'DKK' }, 'languageIsoCode'],
		["another store's currency", { languageIsoCode: 'da-DK', currency: 'USD' }, 'currency'],
		['an Accept-Language list', { languageIsoCode: 'da-DK,en;q=0.5', currency: 'DKK' }, 'languageIsoCode'],
		['an extra field', { languageIsoCode: 'da-DK', currency: 'DKK', store: 'nordlys' }, 'store'],
	];
	for (const [why, body, field] of refused) {
		it(`rejects ${why}`, async () => {
			const answer = await setUp().call('/carts', post(body));
			expect(answer.status).to.equal(400);
			expect(await answer.json())
				.to.have.property('errors')
				.that.has.all.keys(field);
		});
	}

	it('requires a store', async () => {
		const answer = await setUp().call('/carts', post({ languageIsoCode: 'da-DK', currency: 'DKK' }, {}));
		expect(answer.status).to.equal(400);
	});
});

describe('PATCH /carts/{cartId}', () => {
	it('changes the given fields, keeps the others, and updates the date', async () => {
		const { json, patch } = setUp();
		const before = await json(`/carts/${carts.ordinary}`);
		const after = await patch(carts.ordinary, {
			customer: { email: 'a.andersen@example.com' },
			billing: { country: 'de', contact: { firstName: 'Anders' } },
			properties: { giftWrap: 'yes' },
		});
		expect(after).to.have.nested.property('customer.email', 'a.andersen@example.com');
		expect(after).to.have.nested.property('customer.firstName', 'Anna');
		expect(after).to.have.nested.property('billing.city', 'København K');
		expect(after).to.have.nested.property('billing.country.code', 'DE');
		expect(after).to.have.nested.property('billing.country.$type', 'CountryRef');
		expect(after).to.have.nested.property('billing.contact.firstName', 'Anders');
		expect(after).to.have.deep.property('properties', { giftWrap: 'yes' });
		expect(after)
			.to.have.property('updateDate')
			.that.is.not.equal(Reflect.get(Object(before), 'updateDate'));
		expect(await json(`/carts/${carts.ordinary}`)).to.deep.equal(after);
	});

	it('replaces the lines: keeps them by id, adds them by product, and removes the others', async () => {
		const { commerce, patch } = setUp();
		const [jacket] = commerce.carts.get(carts.ordinary)?.lines ?? [];
		const after = await patch(carts.ordinary, {
			orderLines: [
				{ productReference: products.shirt, productVariantReference: variants.shirtLarge, quantity: 2 },
				{ id: jacket?.id, quantity: 3 },
			],
		});
		expect(after).to.have.property('orderLines').with.lengthOf(2);
		expect(after).to.have.nested.property('orderLines[0].sku', 'SHIRT-L');
		expect(after).to.have.nested.property('orderLines[1].id', jacket?.id);
		expect(after).to.have.nested.property('orderLines[1].quantity', 3);
		expect(after).to.have.nested.property('totalPrice.value.withTax', 2 * 469 + 3 * 1299.95);
	});

	it('accepts a line whose product is gone, but does not add such a product', async () => {
		const { commerce, call, patch } = setUp();
		const [sled] = commerce.carts.get(carts.vanishedProduct)?.lines ?? [];
		const after = await patch(carts.vanishedProduct, { orderLines: [{ id: sled?.id, quantity: 2 }] });
		expect(after).to.have.nested.property('totalPrice.value.withTax', 1798);
		const body = { orderLines: [{ productReference: products.vanished, quantity: 1 }] };
		expect(await call(`/carts/${carts.empty}`, { method: 'PATCH', body })).to.have.property('status', 400);
	});

	const line = { productReference: products.jacket };
	const refused: [why: string, body: unknown, field: string][] = [
		['a quantity of 0', { orderLines: [{ ...line, quantity: 0 }] }, 'orderLines[0].quantity'],
		['a quantity in words', { orderLines: [{ ...line, quantity: '2' }] }, 'orderLines[0].quantity'],
		['a price', { orderLines: [line, { ...line, unitPrice: 1 }] }, 'orderLines[1].unitPrice'],
		['an unknown line', { orderLines: [{ id: 'gone' }] }, 'orderLines[0].id'],
		[
			'a product without its variant',
			{ orderLines: [{ productReference: products.shirt }] },
			'orderLines[0].productVariantReference',
		],
		[
			"another store's product",
			{ orderLines: [{ productReference: products.surfboard }] },
			'orderLines[0].productReference',
		],
		['a country that the store does not sell to', { billing: { country: 'US' } }, 'billing.country'],
		['an unknown shipping method', { shipping: { shippingMethod: 'post' } }, 'shipping.shippingMethod'],
		['tags that are not strings', { tags: [1] }, 'tags[0]'],
		['properties that are not strings', { properties: { a: {} } }, 'properties.a'],
	];
	for (const [why, body, field] of refused) {
		it(`rejects ${why}, at the field`, async () => {
			const { call, commerce } = setUp();
			const answer = await call(`/carts/${carts.ordinary}`, { method: 'PATCH', body });
			expect(answer.status).to.equal(400);
			expect(await answer.json())
				.to.have.property('errors')
				.that.has.all.keys(field);
			expect(commerce.carts.get(carts.ordinary)?.tags).to.deep.equal(['phone']);
		});
	}

	it('chooses a shipping and a payment method, whose prices count in the total', async () => {
		const { call, json } = setUp();
		const cart = await json(`/carts/${carts.ordinary}`);
		for (const part of ['shipping', 'payment']) {
			expect(cart).to.have.nested.property(`${part}.totalPrice.value.withTax`, 0);
		}
		const body = { shipping: { shippingMethod: 'parcel' }, payment: { paymentMethod: 'invoicing' } };
		await call(`/carts/${carts.ordinary}`, { method: 'PATCH', body });
		const changed = await json(`/carts/${carts.ordinary}`);
		expect(changed).to.have.nested.property('shipping.shippingMethod.alias', 'parcel');
		expect(changed).to.have.nested.property('shipping.totalPrice.value.withTax', 49);
		expect(changed).to.have.nested.property('payment.paymentMethod.alias', 'invoicing');
		expect(changed).to.have.nested.property('payment.totalPrice.value.withTax', 25);
		expect(changed).to.have.nested.property('subtotalPrice.value.withTax', 1649.75);
		expect(changed).to.have.nested.property('totalPrice.value.withTax', 1723.75);
	});

	it('rejects an order', async () => {
		const answer = await setUp().call(`/carts/${carts.finalised}`, { method: 'PATCH', body: {} });
		expect(answer.status).to.equal(400);
	});

	it('applies two simultaneous changes', async () => {
		const { patch, json } = setUp();
		await Promise.all([
			patch(carts.ordinary, { notes: { internalNotes: 'one' } }),
			patch(carts.ordinary, { tags: ['two'] }),
		]);
		const cart = await json(`/carts/${carts.ordinary}`);
		expect(cart).to.have.nested.property('notes.internalNotes', 'one');
		expect(cart).to.have.deep.property('tags', ['two']);
	});
});

describe('PATCH /carts/{cartId}/calculate', () => {
	it('returns the changed cart without storing it', async () => {
		const { json } = setUp();
		const before = await json(`/carts/${carts.empty}`);
		const body = { orderLines: [{ productReference: products.jacket, quantity: 2 }] };
		const calculated = await json(`/carts/${carts.empty}/calculate`, { method: 'PATCH', body });
		expect(calculated).to.have.nested.property('totalPrice.value.withTax', 2599.9);
		expect(await json(`/carts/${carts.empty}`)).to.deep.equal(before);
	});
});

describe('DELETE /carts/{cartId}', () => {
	it('deletes the cart once, and returns its id', async () => {
		const { call, json } = setUp();
		expect(await json(`/carts/${carts.ordinary}`, { method: 'DELETE' })).to.deep.equal({ id: carts.ordinary });
		expect(await call(`/carts/${carts.ordinary}`, { method: 'DELETE' })).to.have.property('status', 404);
		expect(await json('/carts?take=0')).to.deep.equal({ total: 249, items: [] });
	});
});
