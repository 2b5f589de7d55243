import { findByIdOrCode } from '../commerce/collection.js';
import type { Commerce } from '../commerce/commerce.js';
import { Refusal } from '../commerce/refusal.js';
import type { Call } from './endpoint.js';

/**
 * @returns the id of the currency of a customer without an order: that in the header `Currency`, an id or code; without one
 * that of the store's default country.
 * @throws Refusal when the store has no such currency.
 */
export const sessionCurrencyId = (
	{ request, store }: Pick<Call, 'request' | 'store'>,
	{ countries, currencies }: Commerce,
): string => {
	const named = request.headers.get('Currency');
	if (!named) return countries.get(store.defaultCountryId ?? '')?.defaultCurrencyId ?? store.baseCurrencyId;
	const currency = findByIdOrCode(currencies, store.id, named);
	if (!currency) throw Refusal.ofField('Currency', 'The store has no such currency.');
	return currency.id;
};
