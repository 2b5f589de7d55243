import { expect } from '@open-wc/testing';
import { parseQuantity } from './quantity.js';

describe('parseQuantity', () => {
	for (const [typed, quantity] of [
		['1', 1],
		[' 12 ', 12],
		['2.5', 2.5],
		['2,5', 2.5],
		['.5', 0.5],
		['0.001', 0.001],
		['1.500', 1.5],
	] as const) {
		it(`takes “${typed}”`, () => {
			expect(parseQuantity(typed)).to.equal(quantity);
		});
	}

	for (const typed of [
		'',
		' ',
		'0',
		'0.0',
		'-1',
		'+1',
		'two',
		'1e3',
		'0x10',
		'1.',
		'1 000',
		'1,500',
		'9'.repeat(400),
	]) {
		it(`refuses “${typed.slice(0, 9)}”`, () => {
			expect(parseQuantity(typed)).to.equal(undefined);
		});
	}
});
