import { expect } from 'chai';
import { isFromElsewhere } from './from-elsewhere.js';

const host = '127.0.0.1:5173';
const own = `http://${host}`;

describe('a request', () => {
	for (const [what, site, origin] of [
		['a program', undefined, undefined],
		['a typed address', 'none', undefined],
		['a page of its own', 'same-origin', undefined],
		['a page of its own that posts', 'same-origin', own],
		['a page of its own with no-referrer that posts', 'same-origin', 'null'],
		['a page of its own in a browser without Sec-Fetch-Site', undefined, own],
	] as const) {
		it(`from ${what} is accepted`, () => {
			expect(isFromElsewhere({ host, site, origin })).to.equal(false);
		});
	}

	for (const [what, site, origin] of [
		['another site', 'cross-site', undefined],
		['another port', 'same-site', undefined],
		['another port that posts', 'same-site', 'http://127.0.0.1:3000'],
		['another port that claims to be the same origin', 'same-origin', 'http://127.0.0.1:3000'],
		['another port in a browser without Sec-Fetch-Site', undefined, 'http://127.0.0.1:3000'],
		['another name of this machine', undefined, 'http://localhost:5173'],
		['a frame without an origin', 'cross-site', 'null'],
		['a page without an origin in a browser without Sec-Fetch-Site', undefined, 'null'],
		['an origin that is not a URL', undefined, 'sandbox'],
		['an unknown value of Sec-Fetch-Site', 'near', undefined],
	] as const) {
		it(`from ${what} is from elsewhere`, () => {
			expect(isFromElsewhere({ host, site, origin })).to.equal(true);
		});
	}
});
