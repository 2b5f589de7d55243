import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { Commerce, Store } from '../../mocks/index.js';
import { cookieSession, signedCookie } from '../../storefront/index.js';
import { contentOf } from './content.js';
import { inProcessShop } from './in-process.shop.js';
import { siteRoutes } from './routes.js';
import type { Shop } from './shop.js';
import type { Site } from './site.js';
import { storefrontApiShop } from './storefront-api.shop.js';

/** The paths of the two shops. */
export const SHOP_PATHS = ['/shop', '/headless'] as const;

export const isInShop = (pathname: string): boolean => SHOP_PATHS.some((path) => `${pathname}/`.startsWith(`${path}/`));

export interface ShopsOptions {
	readonly commerce: Commerce;
	/** Of the site with the Storefront API, such as `http://127.0.0.1:5173`. */
	readonly address: string;
	readonly fetch?: typeof globalThis.fetch;
}

const SECRET_BYTES = 32;
const ASKING_SECONDS = 15 * 60;

const shopAt = (
	path: (typeof SHOP_PATHS)[number],
	store: Store,
	{ commerce, address, fetch = globalThis.fetch }: ShopsOptions,
): Shop =>
	path === '/shop'
		? inProcessShop(store, commerce)
		: storefrontApiShop({
				storefrontUrl: `${address}/umbraco/commerce/storefront/api/v1`,
				apiKey: commerce.storefrontApiKey,
				store: store.alias,
				tokenParameter: commerce.settings.tokenQueryParameterName,
				errorParameter: commerce.settings.errorQueryParameterName,
				now: () => commerce.clock.now().getTime(),
				fetch,
			});

/**
 * The two shops, each with the first store at its root and the others below their aliases. Their cookies are separate.
 */
export const shops = (options: ShopsOptions): Hono => {
	const { commerce } = options;
	const secret = randomBytes(SECRET_BYTES).toString('base64url');
	const siteAt = (path: (typeof SHOP_PATHS)[number], store: Store, isFirst: boolean): Site => {
		const base = isFirst ? path : `${path}/${store.alias}`;
		const cookie = { secret, secure: false, path: base };
		const name = `${path.slice(1)}-${store.alias}`;
		return {
			base,
			shop: shopAt(path, store, options),
			content: () => contentOf(commerce.stores.get(store.id) ?? store, commerce),
			errorParameter: commerce.settings.errorQueryParameterName,
			cookies: {
				session: cookieSession({ ...cookie, name }),
				completed: signedCookie({ ...cookie, name: `${name}-completed` }),
				expiredCart: signedCookie({ ...cookie, name: `${name}-expired`, maxAge: ASKING_SECONDS }),
			},
		};
	};
	// Addresses may end with a slash or not.
	const app = new Hono({ strict: false });
	for (const path of SHOP_PATHS) {
		const sites = commerce.stores.all().map((store, index) => siteAt(path, store, index === 0));
		// The root comes last, because it matches every path.
		for (const site of sites.toReversed()) app.route(site.base, siteRoutes(site));
	}
	return app;
};
