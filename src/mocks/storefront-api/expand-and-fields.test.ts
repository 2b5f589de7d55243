import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { seedIds } from '../seed/seed-ids.js';
import { storefrontApiClient } from '../testing/storefront-api.js';

const { carts } = seedIds;

const setUp = () => {
	const call = storefrontApiClient(createCommerce());
	const order = async (query: string, id: string = carts.ordinary): Promise<unknown> => {
		const answer = await call(`/order/${id}?${query}`);
		expect(answer.status, query).to.equal(200);
		return answer.json();
	};
	return { call, order };
};

describe('expand', () => {
	it('adds to prices what is usually left out: $prices to all, a name to one', async () => {
		const { order } = setUp();
		const bare = await order('');
		for (const price of ['subtotalPrice', 'totalPrice', 'shippingInfo.totalPrice', 'orderLines[0].totalPrice']) {
			expect(bare).to.have.nested.property(price).that.has.all.keys('value');
			expect(await order('expand=$prices'))
				.to.have.nested.property(price)
				.that.includes.all.keys('value', 'withoutAdjustments', 'adjustment');
		}
		const one = await order('expand=totalPrice');
		expect(one).to.have.nested.property('totalPrice.totalAdjustment.withTax', 0);
		expect(one).to.have.property('subtotalPrice').that.has.all.keys('value');
	});

	it('replaces a reference by what it names, at any depth', async () => {
		const { call, order } = setUp();
		const body = { billingAddress: { country: 'DK' }, shippingMethod: 'parcel', paymentMethod: 'invoicing' };
		await call(`/order/${carts.ordinary}`, { method: 'PATCH', body });
		const bare = await order('');
		expect(bare).to.have.nested.property('paymentInfo.country.$type', 'CountryRef');
		expect(bare).not.to.have.nested.property('paymentInfo.country.name');
		const query = 'expand=currency[allowedCountries[country]],store,taxClass,orderStatus,paymentInfo[country';
		const whole = await order(`${query}[defaultCurrency],paymentMethod],shippingInfo[country,shippingMethod]`);
		for (const [path, value] of [
			['currency.$type', 'Currency'],
			['currency.culture', 'da-DK'],
			['currency.allowedCountries[0].country.name', 'Denmark'],
			['store.pricesIncludeTax', true],
			['taxClass.defaultTaxRate', 0.25],
			['orderStatus.name', 'New'],
			['paymentInfo.country.$type', 'Country'],
			['paymentInfo.country.name', 'Denmark'],
			['paymentInfo.country.defaultCurrency.name', 'Danish krone'],
			['paymentInfo.paymentMethod.paymentProviderAlias', 'invoicing'],
			['paymentInfo.paymentMethod.taxClass.$type', 'TaxClassRef'],
			['shippingInfo.country.name', 'Denmark'],
			['shippingInfo.shippingMethod.name', 'Parcel to your door'],
		]) {
			expect(whole).to.have.nested.property(String(path), value);
		}
	});

	it('is rejected when its brackets do not match', async () => {
		for (const query of ['expand=paymentInfo[country', 'fields=id]', 'expand=[country]']) {
			const answer = await setUp().call(`/order/${carts.ordinary}?${query}`);
			expect(answer.status, query).to.equal(400);
		}
	});
});

describe('fields', () => {
	it('leaves only these fields, and ids', async () => {
		const { order } = setUp();
		expect(await order('fields=totalQuantity')).to.deep.equal({ id: carts.ordinary, totalQuantity: 5 });
		const lines = await order('fields=orderLines[sku,quantity]');
		expect(lines).to.have.all.keys('id', 'orderLines');
		expect(lines).to.have.nested.property('orderLines[0]').that.has.all.keys('id', 'sku', 'quantity');
	});

	it('also limits what a changed order contains', async () => {
		const { call } = setUp();
		const body = { tags: ['a'] };
		const answer = await call(`/order/${carts.ordinary}?fields=tags`, { method: 'PATCH', body });
		expect(await answer.json()).to.deep.equal({ id: carts.ordinary, tags: ['a'] });
	});
});
