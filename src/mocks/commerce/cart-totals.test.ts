import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cartTotalOf, lineTotalsOf } from './cart-totals.js';
import type { CartLine } from './cart.js';
import { fromMinorUnits, toMinorUnits, type Currency } from './currency.js';
import { priceOf, sumOf, type Taxation } from './price.js';

const currencyOf = (code: string): Currency => ({ id: code, storeId: '', code, name: code, culture: 'en-US' });

const currency = fc.constantFrom('DKK', 'JPY', 'KWD').map(currencyOf);
const taxation: fc.Arbitrary<Taxation> = fc.record({
	rate: fc.double({ min: 0, max: 1, noNaN: true }),
	included: fc.boolean(),
});
const amount = fc.integer({ min: 0, max: 1e9 });

const line = (unitPrice: number | undefined, quantity: number, lines: CartLine[] = []): CartLine => ({
	id: '',
	productReference: '',
	sku: '',
	name: '',
	attributes: {},
	properties: {},
	unitPrice,
	quantity,
	lines,
});

const anyLine = fc
	.tuple(fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: undefined }), fc.integer({ min: 1, max: 100 }))
	.map(([cents, quantity]) => line(cents === undefined ? undefined : cents / 100, quantity));

describe('a price', () => {
	it('is the sum of its parts, in whole minor units, none of which is negative', () => {
		fc.assert(
			fc.property(amount, taxation, (minorUnits, taxes) => {
				const { withoutTax, tax, withTax } = priceOf(minorUnits, taxes);
				expect(withoutTax + tax).to.equal(withTax);
				expect(taxes.included ? withTax : withoutTax).to.equal(minorUnits);
				for (const part of [withoutTax, tax, withTax]) expect(Number.isInteger(part) && part >= 0).to.be.true;
			}),
		);
	});

	it('differs from the exact tax by at most half a minor unit', () => {
		fc.assert(
			fc.property(amount, taxation, (minorUnits, taxes) => {
				const { withoutTax, tax } = priceOf(minorUnits, taxes);
				const exact = taxes.included ? minorUnits - minorUnits / (1 + taxes.rate) : withoutTax * taxes.rate;
				expect(Math.abs(tax - exact)).to.be.at.most(0.5 + 1e-6);
			}),
		);
	});

	it('survives a round trip through a decimal number', () => {
		fc.assert(
			fc.property(amount, currency, (minorUnits, of) => {
				expect(toMinorUnits(fromMinorUnits(minorUnits, of), of)).to.equal(minorUnits);
			}),
		);
	});
});

describe('the total of a cart', () => {
	it('is the sum of its lines, whatever their order', () => {
		fc.assert(
			fc.property(fc.array(anyLine, { maxLength: 20 }), currency, taxation, (lines, of, taxes) => {
				const totals = lines.flatMap((one) => lineTotalsOf(one, of, taxes)?.total ?? []);
				expect(cartTotalOf(lines, of, taxes)).to.deep.equal(sumOf(totals));
				expect(cartTotalOf(lines.toReversed(), of, taxes)).to.deep.equal(sumOf(totals));
			}),
		);
	});

	it('is the same for one line of three as for three lines of one, tax included', () => {
		fc.assert(
			fc.property(anyLine, currency, (one, of) => {
				const taxes = { rate: 0.25, included: true };
				const single = { ...one, quantity: 1 };
				const triple = cartTotalOf([{ ...one, quantity: 3 }], of, taxes);
				expect(cartTotalOf([single, single, single], of, taxes).withTax).to.equal(triple.withTax);
			}),
		);
	});

	it('counts the parts of a bundle as often as the bundle', () => {
		const bundle = line(10, 2, [line(5, 3), line(undefined, 1)]);
		const totals = lineTotalsOf(bundle, currencyOf('DKK'), { rate: 0, included: true });
		expect(totals?.base.withTax).to.equal(1000);
		expect(totals?.unit.withTax).to.equal(2500);
		expect(totals?.total.withTax).to.equal(5000);
	});
});
