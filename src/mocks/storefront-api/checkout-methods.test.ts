import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { seedIds } from '../seed/seed-ids.js';
import { storefrontApiClient } from '../testing/storefront-api.js';

const { carts, currencies } = seedIds;

interface Method {
	alias: string;
	price?: { withTax: number; withoutTax: number; currency: { code: string } };
	rates?: { value: { withTax: number } }[];
	fee?: { withTax: number };
}

const setUp = () => {
	const commerce = createCommerce();
	const call = storefrontApiClient(commerce);
	const methods = async (path: string, headers = {}) => {
		const answer = await call(path, { headers });
		expect(answer.status).to.equal(200);
		return (await answer.json()) as Method[];
	};
	return { commerce, call, methods };
};

describe('GET /countries', () => {
	it('lists the countries of the store', async () => {
		const { call } = setUp();
		const countries: unknown = await (await call('/countries', { headers: { Store: 'sunrise' } })).json();
		expect(countries).to.have.length(3);
		expect(countries).to.have.nested.property('[0].code', 'US');
		expect(countries).to.have.nested.property('[0].defaultCurrency.$type', 'CurrencyRef');
		const names = await call('/countries?fields=name');
		expect((await names.json()) as object[]).to.satisfy((found: object[]) =>
			found.every((country) => Object.keys(country).join() === 'id,name'),
		);
	});
});

describe('GET /country/{idOrCode}/shippingmethods and paymentmethods', () => {
	it('list what is offered there, with the price in the currency of the customer', async () => {
		const { methods, commerce } = setUp();
		const germany = commerce.countries.all().find(({ code }) => code === 'DE');
		const [parcel] = await methods(`/country/${germany?.id ?? ''}/shippingmethods`, { Currency: 'EUR' });
		expect(parcel?.price).to.include({ withTax: 6.6, withoutTax: 5.28 });
		expect(parcel?.price?.currency.code).to.equal('EUR');
		const [, invoicing] = await methods('/country/de/paymentmethods');
		expect(invoicing?.price?.currency.code).to.equal('DKK');
		const [express] = await methods('/country/JP/shippingmethods', { Store: 'sunrise', Currency: currencies.jpy });
		expect(express?.price).to.include({ withoutTax: 2900, withTax: 3139 });
	});

	for (const kind of ['shippingmethods', 'paymentmethods']) {
		it(`do not find an unknown country, and reject an unknown currency: ${kind}`, async () => {
			const { call } = setUp();
			for (const country of ['ZZ', 'US', crypto.randomUUID()]) {
				expect(await call(`/country/${country}/${kind}`)).to.have.property('status', 404);
			}
			const answer = await call(`/country/DK/${kind}`, { headers: { Currency: 'USD' } });
			expect(answer.status).to.equal(400);
			expect(await answer.text()).to.equal('');
		});
	}
});

describe('GET /checkout/{orderId}/shippingmethods and paymentmethods', () => {
	it('list what is offered for the order, and what it costs in its currency', async () => {
		const { methods } = setUp();
		const headers = { Store: 'sunrise' };
		const rates = await methods(`/checkout/${carts.withoutDecimals}/shippingmethods`, headers);
		expect(rates.map((method) => [method.alias, method.rates?.[0]?.value.withTax])).to.deep.equal([
			['express', 3139],
			['standard', 0],
		]);
		const fees = await methods(`/checkout/${carts.american}/paymentmethods`, headers);
		expect(fees.map((method) => [method.alias, method.fee?.withTax])).to.deep.equal([
			['card', 0],
			['invoicing', 3.79],
		]);
	});

	for (const path of ['shippingmethods', 'paymentmethods', 'initialize']) {
		it(`require the key, the store and an order of it: ${path}`, async () => {
			const { call } = setUp();
			for (const [id, headers, status] of [
				[crypto.randomUUID(), {}, 404],
				[carts.american, {}, 404],
				['order', {}, 400],
				[carts.ordinary, { Store: undefined }, 400],
				[carts.ordinary, { 'Api-Key': 'wrong' }, 401],
			] as const) {
				const answer = await call(`/checkout/${id}/${path}`, { headers });
				expect(answer.status).to.equal(status);
				expect(await answer.text()).to.equal('');
			}
		});
	}
});

describe('GET /checkout/{orderId}/initialize', () => {
	it('describes the chosen way to pay, with the number that the order will have', async () => {
		const { call, commerce } = setUp();
		await call(`/order/${carts.ordinary}`, { method: 'PATCH', body: { paymentMethod: 'card' } });
		const answer = (await (await call(`/checkout/${carts.ordinary}/initialize`)).json()) as {
			orderNumber: string;
			paymentMethod: { settings: object; urls: Record<string, string> };
		};
		expect(answer.paymentMethod.settings).to.deep.equal({ publicKey: 'pk_test_0000' });
		expect(answer.paymentMethod.urls).to.have.all.keys('continue', 'cancel', 'error', 'callback');
		expect(answer.paymentMethod.urls.callback).to.match(/^https:\/\/site\.example\/.+\/test-card\//);
		const cart = commerce.carts.get(carts.ordinary) ?? expect.fail();
		expect(commerce.carts.finalize(cart).orderNumber).to.equal(answer.orderNumber);
	});

	it('is rejected without a way to pay, for an empty cart, and for an order', async () => {
		const { call } = setUp();
		expect(await call(`/checkout/${carts.ordinary}/initialize`)).to.have.property('status', 400);
		await call(`/order/${carts.empty}`, { method: 'PATCH', body: { paymentMethod: 'card' } });
		for (const id of [carts.empty, carts.finalised]) {
			expect(await call(`/checkout/${id}/initialize`)).to.have.property('status', 400);
		}
	});

	it('is rejected once the way to pay has gone', async () => {
		const { call, commerce } = setUp();
		await call(`/order/${carts.ordinary}`, { method: 'PATCH', body: { paymentMethod: 'card' } });
		commerce.paymentMethods.remove(seedIds.paymentMethods.nordlys.card);
		expect(await call(`/checkout/${carts.ordinary}/initialize`)).to.have.property('status', 400);
	});
});

describe('a delivery that was chosen after the total was read', () => {
	it('makes a payment of the old total fail', async () => {
		const { call, commerce } = setUp();
		const cart = () => commerce.carts.get(carts.ordinary) ?? expect.fail();
		const amount = commerce.checkout.amountDue(cart());
		await call(`/order/${carts.ordinary}`, { method: 'PATCH', body: { shippingMethod: 'parcel' } });
		const body = { amount, transactionId: 't', paymentStatus: 'Captured' };
		const confirm = (paid: object) => call(`/checkout/${carts.ordinary}/confirm`, { method: 'POST', body: paid });
		expect(await confirm(body)).to.have.property('status', 400);
		expect(await confirm({ ...body, amount: amount + 49 })).to.have.property('status', 200);
		const after = await call(`/order/${carts.ordinary}`, { method: 'PATCH', body: { shippingMethod: 'pickup' } });
		expect(after.status).to.equal(400);
		expect(cart().shippingMethod?.price).to.equal(49);
	});
});
