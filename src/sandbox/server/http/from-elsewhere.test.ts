import { expect } from 'chai';
import { isFromElsewhere } from './from-elsewhere.js';

const host = '127.0.0.1:5173';
const own = `http://${host}`;

describe('a request', () => {
	for (const [what, site, origin] of [
		['a program', undefined, undefined],
		['an address that was typed', 'none', undefined],
		['an own page', 'same-origin', undefined],
		['an own page that posts', 'same-origin', own],
		['an own page under no-referrer that posts', 'same-origin', 'null'],
		['an own page in a browser that does not say how near it is', undefined, own],
	] as const) {
		it(`of ${what} is not from elsewhere`, () => {
			expect(isFromElsewhere({ host, site, origin })).to.equal(false);
		});
	}

	for (const [what, site, origin] of [
		['another site', 'cross-site', undefined],
		['another port', 'same-site', undefined],
		['another port that posts', 'same-site', 'http://127.0.0.1:3000'],
		['another port, whatever it claims to be', 'same-origin', 'http://127.0.0.1:3000'],
		['another port in a browser that does not say how near it is', undefined, 'http://127.0.0.1:3000'],
		['another name of this machine', undefined, 'http://localhost:5173'],
		['a frame without an origin', 'cross-site', 'null'],
		['a page without an origin that nobody vouches for', undefined, 'null'],
		['an origin that is no address', undefined, 'sandbox'],
		['a word nobody knows', 'near', undefined],
	] as const) {
		it(`of ${what} is from elsewhere`, () => {
			expect(isFromElsewhere({ host, site, origin })).to.equal(true);
		});
	}
});
