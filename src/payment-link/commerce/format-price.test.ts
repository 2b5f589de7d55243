import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatPrice } from './format-price.js';

const digits = (text: string) => text.replace(/\D/g, '');

describe('a price without a format', () => {
	for (const [amount, currency, culture, expected] of [
		[1234.5, 'USD', 'en-US', '$1,234.50'],
		[1234.5, 'usd', 'en-US', '$1,234.50'],
		[1234.5, 'DKK', 'da-DK', '1.234,50 kr.'],
		[1234, 'JPY', 'en-US', '¥1,234'],
		[0, 'EUR', 'en-US', '€0.00'],
		[-0, 'EUR', 'en-US', '€0.00'],
		[-0.001, 'EUR', 'en-US', '€0.00'],
		[-12.5, 'EUR', 'en-US', '-€12.50'],
		[12.5, 'XYZ', 'en-US', 'XYZ 12.50'],
		[12.5, 'Points', 'en-US', '12.50 Points'],
		[1234.5, 'Points', 'da-DK', '1.234,50 Points'],
		[-1234.5, 'Points', 'en-US', '-1,234.50 Points'],
		[12.5, '', 'en-US', '12.50'],
	] as const)
		it(`of ${amount} and "${currency}" is ${expected} in ${culture}`, () => {
			expect(formatPrice(amount, currency, culture).replace(/\s/g, ' ')).to.equal(expected);
		});

	it('has the amount in it, whatever the currency is', () => {
		const anyCents = fc.integer({ min: -1e12, max: 1e12 });
		fc.assert(
			fc.property(anyCents, fc.string(), (cents, currency) => {
				const text = formatPrice(cents / 100, currency, 'en-US');
				const isCode = /^[a-z]{3}$/i.test(currency);
				const own = isCode ? '' : digits(currency);
				if (!isCode) expect(digits(text)).to.equal((Math.abs(cents) / 100).toFixed(2).replace('.', '') + own);
				expect(text.startsWith('-'), 'whether it is negative').to.equal(cents < 0);
			}),
		);
	});
});
