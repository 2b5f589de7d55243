import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { seedIds } from '../seed/seed-ids.js';
import { storefrontAsker } from '../testing/ask-storefront.js';

const cart = seedIds.carts.ordinary;

/** Every call of a shop's server, each asked the way that succeeds. */
const calls: [method: string, path: string, body?: unknown][] = [
	['POST', '/orders', {}],
	['GET', `/order/${cart}`],
	['PATCH', `/order/${cart}`, { tags: ['vip'] }],
	['POST', `/order/${cart}`, { productReference: seedIds.products.jacket, quantity: 1 }],
	['GET', `/checkout/${cart}/token`],
];

const set = () => {
	const commerce = createCommerce();
	return { commerce, ask: storefrontAsker(commerce), before: commerce.carts.all() };
};

const seen = async (answer: Response) => ({
	status: answer.status,
	body: await answer.text(),
	headers: [...answer.headers],
});

const bare = (status: number) => ({ status, body: '', headers: [] });

describe('every call of the Storefront API', () => {
	for (const [method, path, body] of calls) {
		it(`${method} ${path} answers those with the key, for the store by alias and by id`, async () => {
			for (const Store of ['nordlys', 'NORDLYS', seedIds.stores.nordlys]) {
				expect(await set().ask(path, { method, body, headers: { Store } })).to.have.property('status', 200);
			}
		});

		it(`${method} ${path} answers 401 to a wrong key as to none, and does nothing`, async () => {
			const { commerce, ask, before } = set();
			const key = commerce.storefrontApiKey;
			for (const wrong of [undefined, '', 'wrong', key.slice(1), `${key}0`, key.toLowerCase(), `Bearer ${key}`]) {
				const answer = await ask(path, { method, body, headers: { 'Api-Key': wrong } });
				expect(await seen(answer), wrong).to.deep.equal(bare(401));
			}
			expect(commerce.carts.all()).to.deep.equal(before);
		});

		it(`${method} ${path} answers 400 without a store and 404 for one there is not`, async () => {
			const { commerce, ask, before } = set();
			const without = await ask(path, { method, body, headers: { Store: undefined } });
			expect(await seen(without)).to.deep.equal(bare(400));
			const nowhere = await ask(path, { method, body, headers: { Store: 'nowhere' } });
			expect(await seen(nowhere)).to.deep.equal(bare(404));
			expect(commerce.carts.all()).to.deep.equal(before);
		});
	}

	for (const [method, path, body] of calls.slice(1)) {
		it(`${method} ${path} answers 404 for an order of another store as for one there is not`, async () => {
			const { commerce, ask, before } = set();
			const elsewhere = await ask(path, { method, body, headers: { Store: 'sunrise' } });
			expect(await seen(elsewhere)).to.deep.equal(bare(404));
			const nowhere = await ask(path.replace(cart, crypto.randomUUID()), { method, body });
			expect(await seen(nowhere)).to.deep.equal(bare(404));
			expect(commerce.carts.all()).to.deep.equal(before);
		});

		it(`${method} ${path} answers 400 for what is no uuid`, async () => {
			const answer = await set().ask(path.replace(cart, 'ca27'), { method, body });
			expect(await seen(answer)).to.deep.equal(bare(400));
		});
	}
});
