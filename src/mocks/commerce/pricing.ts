import type { Cart } from './cart.js';
import type { Commerce } from './commerce.js';
import type { Currency } from './currency.js';
import type { Taxation } from './price.js';
import type { Store } from './store.js';

/** What a cart's prices depend on besides its lines. */
export interface Pricing {
	readonly store: Store;
	readonly currency: Currency;
	readonly taxation: Taxation;
}

/** @throws Error when the cart is of a store or currency that there is not: a fault of the seed. */
export const pricingOf = (cart: Cart, { stores, currencies }: Pick<Commerce, 'stores' | 'currencies'>): Pricing => {
	const store = stores.get(cart.storeId);
	const currency = currencies.get(cart.currencyId);
	if (!store || !currency) throw new Error(`Cart ${cart.cartNumber} is of no store or currency that there is.`);
	return { store, currency, taxation: { rate: store.taxClass.rate, included: store.pricesIncludeTax } };
};
