import { expect } from 'chai';
import fc from 'fast-check';
import { parseOrder } from './order.js';

describe('an order', () => {
	it('has the field names of the Storefront API, and includes the whole response', () => {
		const dto = {
			id: 'ca27',
			cartNumber: 'CART-1',
			isFinalized: false,
			totalQuantity: 3,
			orderLines: [
				{ id: '1', productReference: 'p', productVariantReference: 'v', name: 'Shirt', quantity: 2.5, sku: 'S' },
			],
		};
		expect(parseOrder(dto)).to.deep.equal({
			id: 'ca27',
			cartNumber: 'CART-1',
			isFinalized: false,
			orderLines: [{ id: '1', productReference: 'p', productVariantReference: 'v', name: 'Shirt', quantity: 2.5 }],
			dto,
		});
	});

	it('requires only an id', () => {
		expect(parseOrder({ id: 'ca27' })).to.include({ id: 'ca27', isFinalized: false, cartNumber: undefined });
		expect(parseOrder({ id: 'ca27', orderLines: null, cartNumber: null })?.orderLines).to.deep.equal([]);
		for (const dto of [undefined, null, {}, [], 'ca27', 1, { id: '' }, { id: 1 }, { id: null }, [{ id: 'ca27' }]])
			expect(parseOrder(dto), JSON.stringify(dto)).to.be.undefined;
	});

	it('is finalised according to either field of the store', () => {
		expect(parseOrder({ id: 'ca27', isFinalized: true })?.isFinalized).to.be.true;
		expect(parseOrder({ id: 'ca27', finalizedDate: '2026-11-24T00:00:00Z' })?.isFinalized).to.be.true;
		expect(parseOrder({ id: 'ca27', isFinalized: null, finalizedDate: null })?.isFinalized).to.be.false;
	});

	it('has lines with quantity 0 when the store sends no number', () => {
		const orderLines = [
			{},
			null,
			'line',
			{ quantity: null },
			{ quantity: 'two' },
			{ quantity: { toString: null, valueOf: null } },
		];
		const quantities = parseOrder({ id: 'ca27', orderLines })?.orderLines.map(({ quantity }) => quantity);
		expect(quantities).to.deep.equal(orderLines.map(() => 0));
	});

	it('can be parsed from any JSON without throwing', () => {
		const odd = fc.jsonValue();
		const lines = fc.array(
			fc.record({ id: odd, productReference: odd, name: odd, quantity: odd }, { requiredKeys: [] }),
		);
		const arbitraryDto = fc.oneof(
			odd,
			fc.record(
				{ id: fc.oneof(fc.string(), odd), orderLines: fc.oneof(lines, odd), isFinalized: odd, cartNumber: odd },
				{ requiredKeys: [] },
			),
		);
		fc.assert(
			fc.property(arbitraryDto, (dto) => {
				const order = parseOrder(dto);
				if (order === undefined) return;
				expect(order.id).to.be.a('string').that.is.not.empty;
				for (const line of order.orderLines) expect(line.quantity).to.be.a('number').that.is.not.NaN;
			}),
		);
	});
});
