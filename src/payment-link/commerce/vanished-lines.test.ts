import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { UcplCartLine } from './types.js';
import { MAX_PRODUCTS, MAX_CONCURRENT, vanishedLines } from './vanished-lines.js';

const line = (productReference?: string): UcplCartLine => ({ productReference, name: `Line of ${productReference}` });
const arbitraryLines = fc.array(fc.option(fc.integer({ min: 0, max: 40 }).map(String), { nil: undefined }));

describe('vanished lines', () => {
	it('are those whose product is gone, in the order of the cart, with one lookup for each product', async () => {
		await fc.assert(
			fc.asyncProperty(
				arbitraryLines,
				fc.uniqueArray(fc.integer({ max: 40 }).map(String)),
				async (references, gone) => {
					const asked: Array<string> = [];
					const vanished = await vanishedLines(references.map(line), (product) => {
						asked.push(product);
						return Promise.resolve(gone.includes(product));
					});
					const products = [...new Set(references.filter((reference) => reference !== undefined))];
					expect(asked).to.deep.equal(products.slice(0, MAX_PRODUCTS));
					const isVanished = (reference?: string) =>
						asked.some((product) => product === reference && gone.includes(product));
					expect(vanished).to.deep.equal(references.filter(isVanished).map(line));
				},
			),
		);
	});

	it('are looked up a few at a time', async () => {
		let underWay = 0;
		let most = 0;
		const lines = Array.from({ length: 15 }, (_, index) => line(String(index)));
		await vanishedLines(lines, async () => {
			most = Math.max(most, ++underWay);
			await Promise.resolve();
			underWay--;
			return false;
		});
		expect(most).to.equal(MAX_CONCURRENT);
	});
});
