import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { UcplCartLine, UcplProductReference } from './types.js';
import { MAX_PRODUCTS, MAX_CONCURRENT, vanishedLines } from './vanished-lines.js';

const line = (product: UcplProductReference, lines: Array<UcplCartLine> = []): UcplCartLine => ({
	...product,
	name: `Line of ${JSON.stringify(product)}`,
	quantity: 1,
	lines,
});
const nameOf = ({ productReference, variantReference }: UcplProductReference) =>
	[productReference, variantReference].filter((reference) => reference !== undefined).join('/');

const arbitraryReference = fc.option(fc.integer({ min: 0, max: 12 }).map(String), { nil: undefined });
const arbitraryProduct: fc.Arbitrary<UcplProductReference> = fc.record({
	productReference: arbitraryReference,
	variantReference: arbitraryReference,
});
const arbitraryLines: fc.Arbitrary<Array<UcplCartLine>> = fc.array(
	fc.tuple(arbitraryProduct, fc.array(arbitraryProduct, { maxLength: 3 })).map(([product, bundled]) =>
		line(
			product,
			bundled.map((part) => line(part)),
		),
	),
);

describe('vanished lines', () => {
	it('are those whose product or variant is gone, in the order of the cart, with one lookup for each', async () => {
		const arbitraryGone = fc.uniqueArray(arbitraryProduct.map(nameOf), { maxLength: 60 });
		await fc.assert(
			fc.asyncProperty(arbitraryLines, arbitraryGone, async (lines, gone) => {
				const asked: Array<string> = [];
				const vanished = await vanishedLines(lines, (product) => {
					asked.push(nameOf(product));
					return Promise.resolve(gone.includes(nameOf(product)));
				});
				const all = lines
					.flatMap((each) => [each, ...each.lines])
					.filter((each) => each.productReference !== undefined);
				expect(asked).to.deep.equal([...new Set(all.map(nameOf))].slice(0, MAX_PRODUCTS));
				expect(vanished).to.deep.equal(
					all.filter((each) => asked.includes(nameOf(each)) && gone.includes(nameOf(each))),
				);
			}),
		);
	});

	it('are looked up a few at a time, and only the first of many', async () => {
		let underWay = 0;
		let most = 0;
		let asked = 0;
		const lines = Array.from({ length: 200 }, (_, index) =>
			line({ productReference: String(index), variantReference: 'small' }),
		);
		await vanishedLines(lines, async () => {
			asked++;
			most = Math.max(most, ++underWay);
			await Promise.resolve();
			underWay--;
			return false;
		});
		expect({ most, asked }).to.deep.equal({ most: MAX_CONCURRENT, asked: MAX_PRODUCTS });
	});
});
