import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { lineOf, withLineBack, withoutLine } from './cart-lines.js';

const product = fc.record({
	productReference: fc.string({ minLength: 1 }),
	name: fc.string(),
	attributes: fc.array(fc.string()),
	quantity: fc.double({ min: 0, minExcluded: true, noNaN: true }),
});

const lines = fc
	.array(product, { minLength: 1, maxLength: 20 })
	.map((products) => products.map((picked, index) => lineOf(String(index), picked)));

describe('the lines of a cart', () => {
	it('are as they were when a removed one is put back', () => {
		fc.assert(
			fc.property(lines, fc.nat(), (before, pick) => {
				const { unique } = before[pick % before.length] ?? { unique: '' };
				const rest = withoutLine(before, unique);
				expect(rest?.lines).to.have.length(before.length - 1);
				expect(rest && withLineBack(rest.lines, rest.removed)).to.deep.equal(before);
			}),
		);
	});

	it('take a removed one back at their end when they have become fewer', () => {
		const [first, last] = ['a', 'b'].map((unique) =>
			lineOf(unique, { productReference: unique, attributes: [], quantity: 1 }),
		);
		if (!first || !last) throw new Error('There are two.');
		expect(withLineBack([], { line: last, index: 1 })).to.deep.equal([last]);
		expect(withoutLine([first], 'b')).to.equal(undefined);
	});
});
