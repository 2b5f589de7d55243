import { expect } from 'chai';
import { createCommerce, seedIds } from '../../../mocks/index.js';
import { MOST_OFFSET_SECONDS, parseOffset } from './clock-offset.js';
import { InvalidInputError } from './invalid-input.js';

describe('the offset of the clock', () => {
	for (const offsetSeconds of [-MOST_OFFSET_SECONDS, -0.5, 0, MOST_OFFSET_SECONDS]) {
		it(`can be ${offsetSeconds} seconds, and Commerce uses it`, async () => {
			const { carts, clock, paymentLinks } = createCommerce();
			clock.offsetSeconds = parseOffset({ offsetSeconds });
			expect(clock.offsetSeconds).to.equal(offsetSeconds);

			const cart = carts.get(seedIds.carts.ordinary) ?? expect.fail();
			const terms = { validityPeriod: 1, landingPageUrl: 'https://shop.example/' };
			const { token } = await paymentLinks.issue(cart, terms);
			const changed = carts.update(cart, { tags: ['vip'] });
			expect(await paymentLinks.open(token, cart.storeId)).to.deep.equal({ cart: changed });
		});
	}

	for (const offsetSeconds of [1e300, -1e300, MOST_OFFSET_SECONDS + 1, NaN, Infinity, '60', null, undefined]) {
		it(`cannot be ${offsetSeconds}`, () => {
			expect(() => parseOffset({ offsetSeconds })).to.throw(InvalidInputError, 'a hundred years');
		});
	}

	for (const body of [null, [], 60]) {
		it(`is not in ${JSON.stringify(body)}`, () => {
			expect(() => parseOffset(body)).to.throw(InvalidInputError);
		});
	}
});
