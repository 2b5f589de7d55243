import type { CommerceSeed } from '../commerce/seed.js';
import { seedCarts } from './carts.seed.js';
import { seedEmailTemplates } from './email-templates.seed.js';
import { generatedCarts } from './generated-carts.seed.js';
import { seedPaymentMethods, seedShippingMethods } from './methods.seed.js';
import { seedProducts } from './products.seed.js';
import { seedCountries, seedCultures, seedCurrencies, seedStores } from './stores.seed.js';

export interface DefaultSeedOptions {
	/** Number of open carts in the two stores together; the special ones are always included. Default: 250. */
	carts?: number;
}

/**
 * Two stores with carts and products for all known edge cases, which `seedIds` names. Always the same.
 *
 * In addition to the open carts there is a finalised one.
 */
export const defaultSeed = ({ carts = 250 }: DefaultSeedOptions = {}): CommerceSeed => {
	const open = seedCarts.filter(({ finalizedAt }) => finalizedAt === undefined).length;
	return {
		stores: seedStores,
		currencies: seedCurrencies,
		countries: seedCountries,
		cultures: seedCultures,
		products: seedProducts,
		shippingMethods: seedShippingMethods,
		paymentMethods: seedPaymentMethods,
		emailTemplates: seedEmailTemplates,
		carts: [...seedCarts, ...generatedCarts(carts - open, seedCarts.length)],
	};
};
