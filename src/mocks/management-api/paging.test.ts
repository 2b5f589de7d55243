import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Refusal } from '../commerce/refusal.js';
import { MAX_PAGE_SIZE, pageOf } from './paging.js';

const ITEMS = Array.from({ length: 2 * MAX_PAGE_SIZE + 1 }, (_, index) => index);

const page = (query: string) => pageOf(ITEMS, new URLSearchParams(query), (item) => item);

describe('a page of a list', () => {
	it('is the first hundred items, or the requested range', () => {
		expect(page('').items).to.deep.equal(ITEMS.slice(0, 100));
		expect(page('skip=5&take=2').items).to.deep.equal([5, 6]);
		expect(page('take=0').items).to.deep.equal([]);
		expect(page('skip=2147483647').items).to.deep.equal([]);
	});

	it('has a maximum size, and reports the total', () => {
		for (const take of [MAX_PAGE_SIZE + 1, 1_000_000_000, 2_147_483_647]) {
			const { items, total } = page(`skip=1&take=${take}`);
			expect(items).to.deep.equal(ITEMS.slice(1, MAX_PAGE_SIZE + 1));
			expect(total).to.equal(ITEMS.length);
		}
	});

	it('converts no items outside the page', () => {
		let converted = 0;
		pageOf(ITEMS, new URLSearchParams('take=2000'), () => (converted += 1));
		expect(converted).to.equal(MAX_PAGE_SIZE);
	});

	for (const text of [
		'NaN',
		'-1',
		'1e9',
		'1.5',
		'',
		' 1',
		'+1',
		'0x10',
		'Infinity',
		'2147483648',
		'9'.repeat(400),
		'١',
	]) {
		it(`rejects "${text.slice(0, 20)}" for skip and for take, at the field`, () => {
			for (const name of ['skip', 'take']) {
				const query = new URLSearchParams({ [name]: text });
				expect(() => pageOf(ITEMS, query, String))
					.to.throw(Refusal)
					.with.nested.property(`fields.${name}`);
			}
		});
	}

	it('is a slice of the list for every valid number', () => {
		const numbers = fc.oneof(
			fc.nat(2500).map(String),
			fc.maxSafeInteger().map(String),
			fc.double().map(String),
			fc.string(),
		);
		fc.assert(
			fc.property(numbers, numbers, (skip, take) => {
				try {
					const { items } = pageOf(ITEMS, new URLSearchParams({ skip, take }), (item) => item);
					expect(items).to.deep.equal(ITEMS.slice(Number(skip), Number(skip) + Math.min(Number(take), MAX_PAGE_SIZE)));
				} catch (error) {
					expect(error).to.be.instanceOf(Refusal);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
