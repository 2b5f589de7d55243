import { expect } from '@open-wc/testing';
import { orderDto } from '../management-api/cart.dto.js';
import { createCommerce } from '../create-commerce.js';
import { defaultSeed } from './default-seed.js';
import { seedIds } from './seed-ids.js';

const idsWithin = (value: unknown): string[] =>
	typeof value === 'string' ? [value] : Object.values(Object(value) as object).flatMap(idsWithin);

describe('the default seed', () => {
	it('is the same every time', () => {
		expect(defaultSeed()).to.deep.equal(defaultSeed());
	});

	it('has the requested number of open carts, with unique ids and numbers', () => {
		for (const carts of [250, 5000]) {
			const seed = defaultSeed({ carts });
			expect(seed.carts).to.have.lengthOf(carts + 1);
			expect(new Set(seed.carts.map(({ id }) => id))).to.have.property('size', carts + 1);
			expect(new Set(seed.carts.map(({ cartNumber }) => cartNumber))).to.have.property('size', carts + 1);
		}
	});

	it('contains every named id except the vanished product', () => {
		const all = new Set(idsWithin(defaultSeed()));
		for (const id of idsWithin(seedIds)) expect(all.has(id), id).to.be.true;
		expect(createCommerce().products.get(seedIds.products.vanished)).to.be.undefined;
	});

	it('has carts that can all be read, with unique lines', () => {
		const commerce = createCommerce();
		const lines = commerce.carts.all().flatMap((cart) => orderDto(cart, commerce).orderLines.map(({ id }) => id));
		expect(new Set(lines)).to.have.property('size', lines.length);
	});

	it('covers the special cases', () => {
		const { carts } = createCommerce();
		const cart = (name: keyof typeof seedIds.carts) => carts.get(seedIds.carts[name]) ?? expect.fail(name);
		expect(cart('withoutEmail').customer.email).to.be.undefined;
		expect(cart('empty').lines).to.be.empty;
		expect(cart('sixtyLines').lines).to.have.lengthOf(60);
		expect(cart('markupName').customer.firstName).to.equal('<b>Gitte</b>');
		expect(cart('rightToLeft').customer.firstName).to.match(/\p{Script=Arabic}/u);
		expect(cart('longName').customer.lastName?.length).to.be.above(200);
		expect(cart('finalised').finalizedAt).to.be.a('string');
	});
});
