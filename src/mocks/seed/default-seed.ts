import type { CommerceSeed } from '../commerce/seed.js';
import { seedCarts } from './carts.seed.js';
import { seedEmailTemplates } from './email-templates.seed.js';
import { generatedCarts } from './generated-carts.seed.js';
import { seedProducts } from './products.seed.js';
import { seedCountries, seedCultures, seedCurrencies, seedStores } from './stores.seed.js';

export interface DefaultSeedOptions {
	/** How many open carts the two stores have together; at least the special ones. */
	carts?: number;
}

/**
 * Two stores with all that is known to go wrong in them, named by `seedIds`: always the same.
 *
 * Besides the open carts there is a finalised one.
 */
export const defaultSeed = ({ carts = 250 }: DefaultSeedOptions = {}): CommerceSeed => {
	const open = seedCarts.filter(({ finalizedAt }) => finalizedAt === undefined).length;
	return {
		stores: seedStores,
		currencies: seedCurrencies,
		countries: seedCountries,
		cultures: seedCultures,
		products: seedProducts,
		emailTemplates: seedEmailTemplates,
		carts: [...seedCarts, ...generatedCarts(carts - open, seedCarts.length)],
	};
};
