import type { Collection } from './collection.js';
import type { Country } from './country.js';
import type { Culture } from './culture.js';
import type { Currency } from './currency.js';
import type { PaymentMethod } from './payment-method.js';
import type { Product } from './product.js';
import type { ShippingMethod } from './shipping-method.js';
import type { Store } from './store.js';

/** What a cart is made from. */
export interface Catalogue {
	readonly stores: Collection<Store>;
	readonly cultures: readonly Culture[];
	readonly currencies: Collection<Currency>;
	readonly countries: Collection<Country>;
	readonly products: Collection<Product>;
	readonly shippingMethods: Collection<ShippingMethod>;
	readonly paymentMethods: Collection<PaymentMethod>;
}
