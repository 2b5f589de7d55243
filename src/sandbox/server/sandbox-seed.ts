import { defaultSeed, seedIds } from '../../mocks/index.js';
import type { CommerceSeed } from '../../mocks/index.js';

/**
 * The default seed, with the sandbox's shop as the landing page of the first store.
 * @param address - Of the sandbox, such as `http://127.0.0.1:5173`.
 */
export const sandboxSeed = (address: string): CommerceSeed => {
	const seed = defaultSeed();
	return {
		...seed,
		stores: seed.stores.map((store) =>
			store.id === seedIds.stores.nordlys ? { ...store, abandonedCartLandingPageUrl: `${address}/shop/cart` } : store,
		),
	};
};
