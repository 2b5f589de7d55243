import type { Cart } from './cart.js';
import type { Catalogue } from './catalogue.js';
import type { Currency } from './currency.js';
import type { Taxation } from './price.js';
import type { Store } from './store.js';

/** What a cart's prices depend on in addition to its lines. */
export interface Pricing {
	readonly store: Store;
	readonly currency: Currency;
	readonly taxation: Taxation;
}

/** The parts of a catalogue that determine the pricing. */
export type PriceSource = Pick<Catalogue, 'stores' | 'currencies'>;

/** @throws Error when the store or the currency does not exist: a mistake in the seed. */
export const pricingOf = (
	{ storeId, currencyId }: Pick<Cart, 'storeId' | 'currencyId'>,
	{ stores, currencies }: PriceSource,
): Pricing => {
	const store = stores.get(storeId);
	const currency = currencies.get(currencyId);
	if (!store || !currency) throw new Error(`There is no store ${storeId}, or no currency ${currencyId}.`);
	return { store, currency, taxation: { rate: store.taxClass.rate, included: store.pricesIncludeTax } };
};
