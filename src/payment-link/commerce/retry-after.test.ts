import { expect } from '@open-wc/testing';
import { retryAfter } from './retry-after.js';

const now = new Date('2026-11-25T12:00:00Z');
const timeOf = (value: string) => retryAfter(new Headers({ 'Retry-After': value }), now)?.toISOString();

describe('Retry-After', () => {
	it('is a number of seconds, or a date', () => {
		expect(timeOf('90')).to.equal('2026-11-25T12:01:30.000Z');
		expect(timeOf(' 1 ')).to.equal('2026-11-25T12:00:01.000Z');
		expect(timeOf('Wed, 25 Nov 2026 13:00:00 GMT')).to.equal('2026-11-25T13:00:00.000Z');
	});

	it('is ignored when it has passed or cannot be read', () => {
		for (const value of ['0', 'Wed, 25 Nov 2026 11:00:00 GMT', 'soon', '-5', '1e400', '9'.repeat(400), ''])
			expect(timeOf(value), value).to.be.undefined;
		expect(retryAfter(new Headers(), now)).to.be.undefined;
	});
});
