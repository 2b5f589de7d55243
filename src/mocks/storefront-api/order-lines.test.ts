import { expect } from '@open-wc/testing';
import { createCommerce } from '../create-commerce.js';
import { seedIds } from '../seed/seed-ids.js';
import { storefrontApiClient } from '../testing/storefront-api.js';

const { carts } = seedIds;
const ITEMS = `/order/${carts.ordinary}/items`;

const setUp = () => {
	const commerce = createCommerce();
	const call = storefrontApiClient(commerce);
	const cart = (id: string = carts.ordinary) => commerce.carts.get(id) ?? expect.fail();
	const [jacket, mug] = cart().lines.map(({ id }) => id);
	const change = (...body: object[]) => call(ITEMS, { method: 'PATCH', body });
	const quantities = () => cart().lines.map(({ quantity }) => quantity);
	return { commerce, call, cart, change, quantities, jacket: jacket ?? '', mug: mug ?? '' };
};

describe('PATCH /order/{orderId}/items', () => {
	it('changes only these lines, and keeps the order of all', async () => {
		const { change, quantities, mug, cart, jacket } = setUp();
		expect(await change({ id: mug.toUpperCase(), quantity: 7 })).to.have.property('status', 200);
		expect(quantities()).to.deep.equal([1, 7]);
		expect(await change({ id: mug, quantity: 1 }, { id: jacket, quantity: 2.5 })).to.have.property('status', 200);
		expect(quantities()).to.deep.equal([2.5, 1]);
		expect(cart().lines.map(({ id }) => id)).to.deep.equal([jacket, mug]);
	});

	it('changes by an amount, one change after the other, and adds properties', async () => {
		const { change, quantities, cart, mug } = setUp();
		await change(
			{ id: mug, quantityIncrement: 3, properties: { gift: 'yes' } },
			{ id: mug, quantityDecrement: 2, properties: { note: 'no' } },
		);
		expect(quantities()).to.deep.equal([1, 5]);
		expect(cart().lines[1]?.properties).to.deep.equal({ gift: 'yes', note: 'no' });
	});

	for (const [why, body] of Object.entries<(ids: { jacket: string; mug: string }) => unknown>({
		'a quantity of 0': ({ jacket }) => [{ id: jacket, quantity: 0 }],
		'a negative quantity': ({ jacket }) => [{ id: jacket, quantity: -1 }],
		'a quantity in words': ({ jacket }) => [{ id: jacket, quantity: '2' }],
		'a quantity that is too large': ({ jacket }) => [{ id: jacket, quantity: 1e9 }],
		'nothing left': ({ jacket }) => [{ id: jacket, quantityDecrement: 1 }],
		'an unknown line': () => [{ id: crypto.randomUUID(), quantity: 1 }],
		'a line of another order': () => [{ id: createCommerce().carts.get(carts.variants)?.lines[0]?.id, quantity: 1 }],
		'one valid and one invalid change': ({ jacket, mug }) => [
			{ id: mug, quantity: 9 },
			{ id: jacket, quantity: 0 },
		],
		'a change without a line': () => [{ quantity: 1 }],
		'a price': ({ jacket }) => [{ id: jacket, unitPrice: 1 }],
		'an object': ({ jacket }) => ({ id: jacket, quantity: 1 }),
		'no body': () => undefined,
	})) {
		it(`rejects ${why}`, async () => {
			const { call, cart, jacket, mug } = setUp();
			const before = cart();
			const answer = await call(ITEMS, { method: 'PATCH', body: body({ jacket, mug }) });
			expect(answer.status).to.equal(400);
			expect(await answer.text()).to.equal('');
			expect(cart()).to.equal(before);
		});
	}
});

describe('DELETE /order/{orderId}/item/{orderLineId}', () => {
	it('removes the line, and responds with the order', async () => {
		const { call, cart, jacket, mug } = setUp();
		const answer = await call(`/order/${carts.ordinary}/item/${jacket.toUpperCase()}`, { method: 'DELETE' });
		expect(await answer.json()).to.include({ id: carts.ordinary, totalQuantity: 4 });
		expect(cart().lines.map(({ id }) => id)).to.deep.equal([mug]);
	});

	it('rejects a line that is not in the order, and one that is no id', async () => {
		const { call, cart, mug } = setUp();
		const before = cart();
		for (const line of [crypto.randomUUID(), 'first', cart(carts.variants).lines[0]?.id ?? '']) {
			const answer = await call(`/order/${carts.ordinary}/item/${line}`, { method: 'DELETE' });
			expect(answer.status, line).to.equal(400);
		}
		expect(cart()).to.equal(before);
		expect(before.lines.at(-1)?.id).to.equal(mug);
	});
});

describe('the lines of an order that cannot be changed', () => {
	it('stay as they are', async () => {
		const { call, cart, commerce } = setUp();
		const line = cart(carts.finalised).lines[0]?.id ?? '';
		const paid = cart(carts.finalised);
		for (const [id, headers, status] of [
			[carts.finalised, {}, 400],
			[crypto.randomUUID(), {}, 404],
			[carts.ordinary, { Store: 'sunrise' }, 404],
			['cart', {}, 400],
		] as const) {
			const body = [{ id: line, quantity: 2 }];
			expect(await call(`/order/${id}/items`, { method: 'PATCH', body, headers })).to.have.property('status', status);
			const removed = await call(`/order/${id}/item/${line}`, { method: 'DELETE', headers });
			expect(removed.status).to.equal(status);
		}
		expect(commerce.carts.get(carts.finalised)).to.equal(paid);
	});
});
