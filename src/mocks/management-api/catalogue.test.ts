import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { handlersFor } from '../handlers-for.js';
import { seedIds } from '../seed/seed-ids.js';
import { managementApiClient } from '../testing/management-api.js';

const { products, stores, variants } = seedIds;

const call = managementApiClient(handlersFor(createCommerce()));
const json = async (path: string, store = 'nordlys'): Promise<unknown> =>
	(await call(path, { headers: { store } })).json();
const status = async (path: string, store = 'nordlys') => (await call(path, { headers: { store } })).status;

describe('stores, session and localities', () => {
	it('finds stores by id and alias, with and without a landing page', async () => {
		expect(await json('/stores'))
			.to.be.an('array')
			.with.lengthOf(2);
		const nordlys = await json('/stores/NORDLYS');
		expect(nordlys).to.include({ id: stores.nordlys, pricesIncludeTax: true });
		expect(nordlys).to.have.property('abandonedCartLandingPageUrl', 'https://nordlys.example/cart');
		expect(nordlys).to.have.nested.property('baseCurrency.$type', 'CurrencyRef');
		expect(await json(`/stores/${stores.sunrise}`)).not.to.have.property('abandonedCartLandingPageUrl');
		expect(await status('/stores/nope')).to.equal(404);
	});

	it('lists the stores of the session', async () => {
		expect(await json('/session')).to.have.nested.property('stores[1].alias', 'sunrise');
	});

	it('lists the currencies and countries of the store, and the cultures of the site', async () => {
		expect(JSON.stringify(await json('/currencies', 'sunrise')))
			.to.match(/USD.*AED.*JPY/)
			.and.not.to.include('DKK');
		expect(JSON.stringify(await json('/countries')))
			.to.include('Denmark')
			.and.not.to.include('Japan');
		expect(await json('/cultures')).to.deep.include({ name: 'Arabic (United Arab Emirates)', code: 'ar-AE' });
	});
});

describe('GET /products/summaries', () => {
	it('pages the products of the store', async () => {
		const page = await json('/products/summaries?skip=60&take=10');
		expect(page).to.have.property('total', 65);
		expect(page).to.have.property('items').with.lengthOf(5);
		expect(page).to.have.nested.property('items[0].prices[0].currency.$type', 'CurrencyRef');
	});

	it('finds products by name and SKU, free ones and ones without a price', async () => {
		const free = await json('/products/summaries?filter=term:catalogue');
		expect(free).to.have.nested.property('items[0].prices[0].value', 0);
		const unpriced = await json('/products/summaries?filter=term:GUIDED%20tour');
		expect(unpriced).to.have.nested.property('items[0].productReference', products.unpriced);
		expect(unpriced).not.to.have.nested.property('items[0].prices');
	});

	it('has the variants of a product', async () => {
		const shirt = await json('/products/summaries?filter=term:merino');
		expect(shirt).to.have.nested.property('items[0].hasVariants', true);
		expect(shirt).to.have.nested.property('items[0].attributes[0].values').with.lengthOf(3);
		const page = await json(`/products/summaries/${products.shirt}/variants`);
		expect(page).to.have.property('total', 3);
		expect(page).to.have.nested.property('items[1].productVariantReference', variants.shirtLarge);
		expect(page).to.have.nested.property('items[1].attributes[0].name.alias', 'size');
		expect(page).to.have.nested.property('items[1].attributes[0].value.name', 'L');
		expect(page).not.to.have.nested.property('items[1].hasVariants');
		expect(await json(`/products/summaries/${products.jacket}/variants`)).to.deep.equal({ total: 0, items: [] });
	});

	it('responds with 404 for a product that is gone or in another store', async () => {
		expect(await status(`/products/summaries/${products.vanished}/variants`)).to.equal(404);
		expect(await status(`/products/summaries/${products.shirt}/variants`, 'sunrise')).to.equal(404);
	});
});

describe('GET /products/{productReference}', () => {
	it('has the product as the store has it now', async () => {
		const jacket = await json(`/products/${products.jacket}`);
		expect(jacket).to.include({ productReference: products.jacket, sku: 'JACKET', name: 'Trail jacket', stock: 25 });
		expect(jacket).to.have.nested.property('prices[0].value', 1299.95);
		expect(jacket).to.have.nested.property('taxClass.alias', 'standard');
		expect(jacket).to.not.have.any.keys('productVariantReference', 'attributes');
	});

	it('leaves out the prices and the stock of a product that has none', async () => {
		expect(await json(`/products/${products.unpriced}`)).to.not.have.any.keys('prices', 'stock');
	});

	it('responds with 404 for a product that is gone or in another store', async () => {
		expect(await status(`/products/${products.vanished}`)).to.equal(404);
		expect(await status(`/products/${products.jacket}`, 'sunrise')).to.equal(404);
	});
});

describe('GET /products/{productReference}/variants/{productVariantReference}', () => {
	it('has the variant with its attributes', async () => {
		const large = await json(`/products/${products.shirt}/variants/${variants.shirtLarge}`);
		expect(large).to.include({
			productReference: products.shirt,
			productVariantReference: variants.shirtLarge,
			sku: 'SHIRT-L',
			stock: 0,
		});
		const attribute = { name: { alias: 'size', name: 'size' }, value: { alias: 'L', name: 'L' } };
		expect(large).to.have.deep.property('attributes', [attribute]);
	});

	it('responds with 404 for a variant that is gone, or of another product or store', async () => {
		expect(await status(`/products/${products.shirt}/variants/gone`)).to.equal(404);
		expect(await status(`/products/${products.jacket}/variants/${variants.shirtLarge}`)).to.equal(404);
		expect(await status(`/products/${products.shirt}/variants/${variants.shirtLarge}`, 'sunrise')).to.equal(404);
	});
});
