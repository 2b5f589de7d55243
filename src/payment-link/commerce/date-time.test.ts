import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { setUpTimeZone } from './testing/time-zone.js';
import { parseDateTime } from './date-time.js';

/** Years of four digits, as .NET writes them. */
const anyDate = fc.date({
	min: new Date('0001-01-01T00:00:00Z'),
	max: new Date('9999-12-30T00:00:00Z'),
	noInvalidDate: true,
});
/** The fractions of a second that .NET writes: up to seven digits. */
const anyFraction = fc.option(
	fc
		.integer({ min: 1, max: 7 })
		.chain((digits) =>
			fc.integer({ min: 0, max: 10 ** digits - 1 }).map((value) => String(value).padStart(digits, '0')),
		),
	{ nil: '' },
);
const two = (value: number) => String(value).padStart(2, '0');

describe('a date and time of Commerce', () => {
	setUpTimeZone('Pacific/Auckland');

	it('is read far away from UTC', () => {
		expect(new Date('2023-07-03T15:11:17Z').getTimezoneOffset()).to.equal(-12 * 60);
	});

	it('is UTC without a zone, with up to seven digits of a second', () => {
		fc.assert(
			fc.property(anyDate, anyFraction, fc.constantFrom('', 'Z', 'z'), (date, fraction, zone) => {
				const seconds = date.toISOString().slice(0, 19);
				const milliseconds = Number(fraction.padEnd(3, '0').slice(0, 3));
				const expected = Date.parse(`${seconds}.000Z`) + milliseconds;
				expect(parseDateTime(`${seconds}${fraction && `.${fraction}`}${zone}`)?.getTime()).to.equal(expected);
			}),
		);
	});

	it('is in its own zone if it has one', () => {
		const anyOffset = fc.integer({ min: -14 * 60, max: 14 * 60 });
		fc.assert(
			fc.property(anyDate, anyOffset, (date, offset) => {
				const size = Math.abs(offset);
				const zone = `${offset < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
				const seconds = date.toISOString().slice(0, 19);
				const expected = Date.parse(`${seconds}Z`) - offset * 60_000;
				expect(parseDateTime(`${seconds}${zone}`)?.getTime()).to.equal(expected);
			}),
		);
	});

	it('is undefined for anything else, without an exception', () => {
		fc.assert(fc.property(fc.anything(), (value) => parseDateTime(value) === undefined));
		for (const text of [
			'',
			'2023-07-03',
			'03/07/2023 15:11:17',
			'2023-02-30T15:11:17',
			'2023-13-01T15:11:17',
			'2023-07-03T24:00:00',
			'2023-07-03T15:60:17',
			'2023-07-03T15:11:17+99:99',
			'2023-07-03T15:11:17 Z',
			' 2023-07-03T15:11:17',
			'2023-07-03T15:11:17.',
			'+012023-07-03T15:11:17',
		])
			expect(parseDateTime(text), text).to.be.undefined;
	});
});
