import type { Cart } from './cart.js';
import type { Country } from './country.js';
import type { Culture } from './culture.js';
import type { Currency } from './currency.js';
import type { EmailTemplate } from './email-template.js';
import type { PaymentMethod } from './payment-method.js';
import type { Product } from './product.js';
import type { ShippingMethod } from './shipping-method.js';
import type { Store } from './store.js';

/** The initial data of a Commerce in memory, which a reset restores. */
export interface CommerceSeed {
	readonly stores: readonly Store[];
	readonly currencies: readonly Currency[];
	readonly countries: readonly Country[];
	readonly cultures: readonly Culture[];
	readonly products: readonly Product[];
	/** Default: none. */
	readonly shippingMethods?: readonly ShippingMethod[];
	/** Default: none. */
	readonly paymentMethods?: readonly PaymentMethod[];
	readonly emailTemplates: readonly EmailTemplate[];
	readonly carts: readonly Cart[];
}
