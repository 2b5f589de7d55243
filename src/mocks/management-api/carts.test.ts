import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { defaultSeed } from '../seed/default-seed.js';
import { generatedCartId, seedIds } from '../seed/seed-ids.js';
import { asker, type Question } from '../testing/ask.js';

const { carts, products, stores, variants } = seedIds;

const set = () => {
	const commerce = createCommerce();
	const ask = asker(handlersFor(commerce));
	const json = async (path: string, question?: Question): Promise<unknown> => (await ask(path, question)).json();
	const patch = (id: string, body: unknown) => json(`/carts/${id}`, { method: 'PATCH', body });
	return { commerce, ask, json, patch };
};

describe('GET /carts', () => {
	it('pages by skip and take, 100 at a time, newest first', async () => {
		const { json } = set();
		const first = await json('/carts');
		expect(first).to.have.property('total', 250);
		expect(first).to.have.property('items').with.lengthOf(100);
		expect(first).to.have.nested.property('items[0].id', carts.ordinary);
		const last = await json('/carts?skip=240&take=100');
		expect(last).to.have.property('total', 250);
		expect(last).to.have.property('items').with.lengthOf(10);
		expect(last).to.have.nested.property('items[9].id', generatedCartId(235));
	});

	it('lists the carts of the store asked for, and no orders', async () => {
		const { json } = set();
		const nordlys = await json('/carts?take=250', { headers: { store: 'nordlys' } });
		const sunrise = await json('/carts?take=250', { headers: { store: stores.sunrise } });
		expect(nordlys).to.have.property('total', 224);
		expect(sunrise).to.have.property('total', 26);
		expect(sunrise).to.have.nested.property('items[0].store.alias', 'sunrise');
		expect(JSON.stringify(nordlys)).not.to.include(carts.finalised);
	});

	for (const term of ['anna andersen', 'ANNA@EXAMPLE', 'cart-10001']) {
		it(`finds a cart by ${term}`, async () => {
			const { json } = set();
			const found = await json(`/carts?filter=${encodeURIComponent(`term:${term}`)}`);
			expect(found).to.have.property('total', 1);
			expect(found).to.have.nested.property('items[0].id', carts.ordinary);
		});
	}

	it('narrows with every further filter', async () => {
		const { json } = set();
		expect(await json('/carts?filter=term:anna&filter=term:berg')).to.deep.equal({ total: 0, items: [] });
	});

	for (const query of ['take=-1', 'skip=some', 'filter=status:open', 'filter=anna']) {
		it(`answers ProblemDetails for ${query}`, async () => {
			const answer = await set().ask(`/carts?${query}`);
			expect(answer.status).to.equal(400);
			expect(answer.headers.get('Content-Type')).to.equal('application/problem+json');
			expect(await answer.json()).to.include({ status: 400 });
		});
	}

	it('pages and searches 5,000 carts', async () => {
		const ask = asker(handlersFor(createCommerce(defaultSeed({ carts: 5000 }))));
		const page: unknown = await (await ask('/carts?skip=4000&take=50&filter=term:example')).json();
		expect(page).to.have.property('total', 4999);
		expect(page).to.have.property('items').with.length(50);
	});
});

describe('GET /carts/{cartId}', () => {
	it('answers references with $type and prices written in the culture of the currency', async () => {
		const cart = await set().json(`/carts/${carts.ordinary}`);
		expect(cart).to.have.nested.property('currency.$type', 'CurrencyRef');
		expect(cart).to.have.nested.property('store.$type', 'StoreRef');
		expect(cart).to.have.nested.property('totalPrice.value.currency.$type', 'CurrencyRef');
		expect(cart).to.have.nested.property('totalPrice.value.withTax', 1649.75);
		expect(cart).to.have.nested.property('totalPrice.value.formatted.withTax', '1.649,75\u00a0kr.');
		expect(cart).to.have.nested.property('totalQuantity', 5);
		expect(cart).to.include({ isFinalized: false, finalizedDate: null });
	});

	it('tells a product without a price from one at 0', async () => {
		const { json } = set();
		expect(await json(`/carts/${carts.unpricedProduct}`)).to.have.nested.property('orderLines[0].totalPrice', null);
		const free = await json(`/carts/${carts.zeroTotal}`);
		expect(free).to.have.nested.property('orderLines[0].totalPrice.value.withTax', 0);
		expect(free).to.have.nested.property('totalPrice.value.withTax', 0);
	});

	it('adds tax where the store sells without, and writes yen without decimals', async () => {
		const { json } = set();
		const american = await json(`/carts/${carts.american}`);
		expect(american).to.have.nested.property('totalPrice.value.withoutTax', 1647);
		expect(american).to.have.nested.property('totalPrice.value.tax', 135.88);
		expect(american).to.have.nested.property('totalPrice.value.formatted.withTax', '$1,782.88');
		const japanese = await json(`/carts/${carts.withoutDecimals}`);
		expect(japanese).to.have.nested.property('totalPrice.value.withTax', 89144);
		expect(japanese).to.have.nested.property('totalPrice.value.formatted.withTax', '￥89,144');
	});

	it('answers an order by its cart id', async () => {
		const order = await set().json(`/carts/${carts.finalised}`);
		expect(order).to.include({ isFinalized: true, orderNumber: 'ORDER-00042-0042A' });
	});

	it('answers 404 for an unknown cart and 400 for what is no uuid', async () => {
		const { ask } = set();
		expect(await ask(`/carts/${crypto.randomUUID()}`)).to.have.property('status', 404);
		expect(await ask('/carts/CART-10001')).to.have.property('status', 400);
	});
});

describe('POST /carts', () => {
	const post = (body: unknown, headers: Record<string, string> = { store: 'nordlys' }) => ({
		method: 'POST',
		body,
		headers,
	});

	it('makes an empty cart of the store, its currency by id or code', async () => {
		const { json, commerce } = set();
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
		['a field more', { languageIsoCode: 'da-DK', currency: 'DKK', store: 'nordlys' }, 'store'],
	];
	for (const [why, body, field] of refused) {
		it(`refuses ${why}`, async () => {
			const answer = await set().ask('/carts', post(body));
			expect(answer.status).to.equal(400);
			expect(await answer.json())
				.to.have.property('errors')
				.that.has.all.keys(field);
		});
	}

	it('refuses to guess the store', async () => {
		const answer = await set().ask('/carts', post({ languageIsoCode: 'da-DK', currency: 'DKK' }, {}));
		expect(answer.status).to.equal(400);
	});
});

describe('PATCH /carts/{cartId}', () => {
	it('changes what is given, keeps the rest, and says when', async () => {
		const { json, patch } = set();
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

	it('takes the lines as they shall be: kept by id, added by product, gone when not named', async () => {
		const { commerce, patch } = set();
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

	it('still takes a cart whose product is gone, but puts no such product into one', async () => {
		const { commerce, ask, patch } = set();
		const [sled] = commerce.carts.get(carts.vanishedProduct)?.lines ?? [];
		const after = await patch(carts.vanishedProduct, { orderLines: [{ id: sled?.id, quantity: 2 }] });
		expect(after).to.have.nested.property('totalPrice.value.withTax', 1798);
		const body = { orderLines: [{ productReference: products.vanished, quantity: 1 }] };
		expect(await ask(`/carts/${carts.empty}`, { method: 'PATCH', body })).to.have.property('status', 400);
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
		['a country the store does not sell to', { billing: { country: 'US' } }, 'billing.country'],
		['a shipping method, of which there are none', { shipping: { shippingMethod: 'post' } }, 'shipping.shippingMethod'],
		['tags that are no texts', { tags: [1] }, 'tags[0]'],
		['properties that are no texts', { properties: { a: {} } }, 'properties.a'],
	];
	for (const [why, body, field] of refused) {
		it(`refuses ${why}, and says where`, async () => {
			const { ask, commerce } = set();
			const answer = await ask(`/carts/${carts.ordinary}`, { method: 'PATCH', body });
			expect(answer.status).to.equal(400);
			expect(await answer.json())
				.to.have.property('errors')
				.that.has.all.keys(field);
			expect(commerce.carts.get(carts.ordinary)?.tags).to.deep.equal(['phone']);
		});
	}

	it('refuses an order', async () => {
		const answer = await set().ask(`/carts/${carts.finalised}`, { method: 'PATCH', body: {} });
		expect(answer.status).to.equal(400);
	});

	it('loses neither of two changes at once', async () => {
		const { patch, json } = set();
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
	it('answers the cart as it would be, and stores nothing', async () => {
		const { json } = set();
		const before = await json(`/carts/${carts.empty}`);
		const body = { orderLines: [{ productReference: products.jacket, quantity: 2 }] };
		const calculated = await json(`/carts/${carts.empty}/calculate`, { method: 'PATCH', body });
		expect(calculated).to.have.nested.property('totalPrice.value.withTax', 2599.9);
		expect(await json(`/carts/${carts.empty}`)).to.deep.equal(before);
	});
});

describe('DELETE /carts/{cartId}', () => {
	it('deletes the cart once, and says which', async () => {
		const { ask, json } = set();
		expect(await json(`/carts/${carts.ordinary}`, { method: 'DELETE' })).to.deep.equal({ id: carts.ordinary });
		expect(await ask(`/carts/${carts.ordinary}`, { method: 'DELETE' })).to.have.property('status', 404);
		expect(await json('/carts?take=0')).to.deep.equal({ total: 249, items: [] });
	});
});
