import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
	distance,
	expiresAt,
	fromMinutes,
	longestIn,
	MAX_VALIDITY_MINUTES,
	MINUTES_PER_UNIT,
	toMinutes,
	VALIDITY_UNITS,
} from './validity-period.js';

const anyMinutes = fc.integer({ min: 1, max: MAX_VALIDITY_MINUTES });
const anyUnit = fc.constantFrom(...VALIDITY_UNITS);

describe('validity period', () => {
	it('is 7 days by default, and 36 hours for a day and a half', () => {
		expect(fromMinutes(10_080)).to.deep.equal({ amount: 7, unit: 'days' });
		expect(fromMinutes(2_160)).to.deep.equal({ amount: 36, unit: 'hours' });
		expect(fromMinutes(61)).to.deep.equal({ amount: 61, unit: 'minutes' });
	});

	it('survives the conversion to an amount and a unit, and back', () => {
		fc.assert(fc.property(anyMinutes, (minutes) => toMinutes(fromMinutes(minutes)) === minutes));
	});

	it('has a whole amount', () => {
		fc.assert(fc.property(anyMinutes, (minutes) => Number.isInteger(fromMinutes(minutes).amount)));
	});

	it('is rounded up to whole minutes, and is at least one minute', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-6, max: 100_000, noNaN: true }), anyUnit, (amount, unit) => {
				const minutes = toMinutes({ amount, unit });
				const asked = amount * MINUTES_PER_UNIT[unit];
				expect(Number.isInteger(minutes)).to.be.true;
				expect(minutes).to.be.at.least(Math.max(1, asked));
				expect(minutes).to.be.below(Math.max(1, asked + 1) + 1e-6);
			}),
		);
	});

	it('ends that many minutes later', () => {
		const from = new Date('2026-03-28T23:30:00Z');
		expect(expiresAt(90, from).toISOString()).to.equal('2026-03-29T01:00:00.000Z');
		fc.assert(fc.property(anyMinutes, (minutes) => !Number.isNaN(expiresAt(minutes, from).getTime())));
	});
});

describe('the longest period', () => {
	it('is in the preferred unit, rounded down', () => {
		expect(longestIn(365 * 1_440, 'hours')).to.deep.equal({ amount: 8_760, unit: 'hours' });
		expect(longestIn(365 * 1_440, 'weeks')).to.deep.equal({ amount: 52, unit: 'weeks' });
		expect(longestIn(90, 'hours')).to.deep.equal({ amount: 1, unit: 'hours' });
	});

	it('is in a smaller unit if even 1 would be too long', () => {
		expect(longestIn(2 * 1_440, 'weeks')).to.deep.equal({ amount: 2, unit: 'days' });
		expect(longestIn(30, 'days')).to.deep.equal({ amount: 30, unit: 'minutes' });
	});

	it('is allowed and at least 1, while one more is not allowed', () => {
		fc.assert(
			fc.property(anyMinutes, anyUnit, (max, typed) => {
				const { amount, unit } = longestIn(max, typed);
				expect(amount).to.be.at.least(1);
				expect(toMinutes({ amount, unit })).to.be.at.most(max);
				expect(toMinutes({ amount: amount + 1, unit })).to.be.above(max);
			}),
		);
	});
});

describe('distance', () => {
	const hour = 3_600_000;

	it('is in the largest unit of which there are at least two', () => {
		expect(distance(7 * 24 * hour)).to.deep.equal({ value: 7, unit: 'days' });
		expect(distance(36 * hour)).to.deep.equal({ value: 36, unit: 'hours' });
		expect(distance(hour)).to.deep.equal({ value: 60, unit: 'minutes' });
		expect(distance(-3 * hour)).to.deep.equal({ value: -3, unit: 'hours' });
	});
});
