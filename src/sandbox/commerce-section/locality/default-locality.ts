import { optionalObject } from '../management-api/parse.js';
import type { StoreModel } from '../store/types.js';
import type { CultureModel, CurrencyModel } from './types.js';

/**
 * What a new cart starts with: the store's base currency, and the language that currency is formatted for.
 * @returns the first of each where the store does not say; undefined parts where there is none at all
 */
export function defaultLocality(
	store: StoreModel | undefined,
	currencies: readonly CurrencyModel[],
	cultures: readonly CultureModel[],
): { currency?: CurrencyModel; culture?: CultureModel } {
	const baseCurrencyId = optionalObject(store?.baseCurrency)?.id;
	const currency = currencies.find(({ id }) => id === baseCurrencyId) ?? currencies[0];
	const culture = cultures.find(({ code }) => code === currency?.culture) ?? cultures[0];
	return { currency, culture };
}
