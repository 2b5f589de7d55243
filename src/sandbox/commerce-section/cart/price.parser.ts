import { optionalObject, optionalText } from '../management-api/parse.js';

/** @returns the formatted amounts of a price, adjusted or plain. Each is undefined if the answer does not have it. */
export function parsePrice(answer: unknown) {
	const price = optionalObject(answer);
	// An adjusted price has the price to pay in `value`.
	const formatted = optionalObject((optionalObject(price?.value) ?? price)?.formatted);
	return {
		withTax: optionalText(formatted?.withTax),
		withoutTax: optionalText(formatted?.withoutTax),
		tax: optionalText(formatted?.tax),
	};
}
