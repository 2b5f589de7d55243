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

/** @throws Error for a cart whose store or currency does not exist: a mistake in the seed. */
export const pricingOf = (cart: Cart, { stores, currencies }: PriceSource): Pricing => {
	const store = stores.get(cart.storeId);
	const currency = currencies.get(cart.currencyId);
	if (!store || !currency) throw new Error(`Cart ${cart.cartNumber} has an unknown store or currency.`);
	return { store, currency, taxation: { rate: store.taxClass.rate, included: store.pricesIncludeTax } };
};
