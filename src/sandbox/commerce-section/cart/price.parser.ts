import { optionalObject, optionalText } from '../management-api/parse.js';
import type { FormattedPrice } from './types.js';

/** @returns the texts of a price, adjusted or plain; none where there is no price or it came unformatted. */
export function parsePrice(answer: unknown): FormattedPrice {
	const price = optionalObject(answer);
	// An adjusted price has the price to pay in `value`.
	const formatted = optionalObject((optionalObject(price?.value) ?? price)?.formatted);
	return {
		withTax: optionalText(formatted?.withTax),
		withoutTax: optionalText(formatted?.withoutTax),
		tax: optionalText(formatted?.tax),
	};
}
