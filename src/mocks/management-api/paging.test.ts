import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Refusal } from '../commerce/refusal.js';
import { LARGEST_PAGE, pageOf } from './paging.js';

const THINGS = Array.from({ length: 2 * LARGEST_PAGE + 1 }, (_, index) => index);

const page = (query: string) => pageOf(THINGS, new URLSearchParams(query), (thing) => thing);

describe('a page of a list', () => {
	it('is the first hundred, or what is asked for', () => {
		expect(page('').items).to.deep.equal(THINGS.slice(0, 100));
		expect(page('skip=5&take=2').items).to.deep.equal([5, 6]);
		expect(page('take=0').items).to.deep.equal([]);
		expect(page('skip=2147483647').items).to.deep.equal([]);
	});

	it('holds no more than the largest page does, and says how many there are', () => {
		for (const take of [LARGEST_PAGE + 1, 1_000_000_000, 2_147_483_647]) {
			const { items, total } = page(`skip=1&take=${take}`);
			expect(items).to.deep.equal(THINGS.slice(1, LARGEST_PAGE + 1));
			expect(total).to.equal(THINGS.length);
		}
	});

	it('makes no more of the things than the page holds', () => {
		let made = 0;
		pageOf(THINGS, new URLSearchParams('take=2000'), () => (made += 1));
		expect(made).to.equal(LARGEST_PAGE);
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
		it(`refuses "${text.slice(0, 20)}" for skip and for take, at the field`, () => {
			for (const name of ['skip', 'take']) {
				const query = new URLSearchParams({ [name]: text });
				expect(() => pageOf(THINGS, query, String))
					.to.throw(Refusal)
					.with.nested.property(`fields.${name}`);
			}
		});
	}

	it('is a part of the list, whatever is taken for a number', () => {
		const numbers = fc.oneof(
			fc.nat(2500).map(String),
			fc.maxSafeInteger().map(String),
			fc.double().map(String),
			fc.string(),
		);
		fc.assert(
			fc.property(numbers, numbers, (skip, take) => {
				try {
					const { items } = pageOf(THINGS, new URLSearchParams({ skip, take }), (thing) => thing);
					expect(items).to.deep.equal(THINGS.slice(Number(skip), Number(skip) + Math.min(Number(take), LARGEST_PAGE)));
				} catch (error) {
					expect(error).to.be.instanceOf(Refusal);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
