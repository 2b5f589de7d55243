import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { seedIds } from '../seed/seed-ids.js';
import { contentOf, emptyContent, storefrontApiClient } from '../testing/storefront-api.js';

const cart = seedIds.carts.ordinary;

/** Every call from a shop's server, with a request that succeeds. */
const calls: [method: string, path: string, body?: unknown][] = [
	['POST', '/orders', {}],
	['GET', `/order/${cart}`],
	['PATCH', `/order/${cart}`, { tags: ['vip'] }],
	['POST', `/order/${cart}`, { productReference: seedIds.products.jacket, quantity: 1 }],
	['GET', `/checkout/${cart}/token`],
];

const setUp = () => {
	const commerce = createCommerce();
	return { commerce, call: storefrontApiClient(commerce), before: commerce.carts.all() };
};

describe('every call of the Storefront API', () => {
	for (const [method, path, body] of calls) {
		it(`${method} ${path} accepts the key, with the store by alias and by id`, async () => {
			for (const Store of ['nordlys', 'NORDLYS', seedIds.stores.nordlys]) {
				expect(await setUp().call(path, { method, body, headers: { Store } })).to.have.property('status', 200);
			}
		});

		it(`${method} ${path} responds with the same 401 to a wrong key and to none, and has no effect`, async () => {
			const { commerce, call, before } = setUp();
			const key = commerce.storefrontApiKey;
			for (const wrong of [undefined, '', 'wrong', key.slice(1), `${key}0`, key.toLowerCase(), `Bearer ${key}`]) {
				const answer = await call(path, { method, body, headers: { 'Api-Key': wrong } });
				expect(await contentOf(answer), wrong).to.deep.equal(emptyContent(401));
			}
			expect(commerce.carts.all()).to.deep.equal(before);
		});

		it(`${method} ${path} responds with 400 without a store, and with 404 for an unknown one`, async () => {
			const { commerce, call, before } = setUp();
			const without = await call(path, { method, body, headers: { Store: undefined } });
			expect(await contentOf(without)).to.deep.equal(emptyContent(400));
			const nowhere = await call(path, { method, body, headers: { Store: 'nowhere' } });
			expect(await contentOf(nowhere)).to.deep.equal(emptyContent(404));
			expect(commerce.carts.all()).to.deep.equal(before);
		});
	}

	for (const [method, path, body] of calls.slice(1)) {
		it(`${method} ${path} responds with the same 404 for an order of another store and for an unknown order`, async () => {
			const { commerce, call, before } = setUp();
			const elsewhere = await call(path, { method, body, headers: { Store: 'sunrise' } });
			expect(await contentOf(elsewhere)).to.deep.equal(emptyContent(404));
			const nowhere = await call(path.replace(cart, crypto.randomUUID()), { method, body });
			expect(await contentOf(nowhere)).to.deep.equal(emptyContent(404));
			expect(commerce.carts.all()).to.deep.equal(before);
		});

		it(`${method} ${path} responds with 400 when the id is not a UUID`, async () => {
			const answer = await setUp().call(path.replace(cart, 'ca27'), { method, body });
			expect(await contentOf(answer)).to.deep.equal(emptyContent(400));
		});
	}
});
