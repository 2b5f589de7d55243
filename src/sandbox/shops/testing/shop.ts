import { getResponse } from 'msw';
import { createCommerce, handlersFor, seedIds } from '../../../mocks/index.js';
import type { Cart, PaymentLinkSettings } from '../../../mocks/index.js';
import { SHOP_PATHS, shops } from '../shops.js';
import { Visitor } from './visitor.js';

export const ADDRESS = 'http://sandbox.example';

/** Both shops pass the same tests. */
export const BOTH = SHOP_PATHS;

export type ShopPath = (typeof SHOP_PATHS)[number];

type Fetch = typeof globalThis.fetch;

/** A shop with its Commerce, for one test. */
export const openShop = (path: ShopPath, settings?: Partial<PaymentLinkSettings>) => {
	const commerce = createCommerce(undefined, settings);
	const handlers = handlersFor(commerce);
	const answer: Fetch = async (input, init) => {
		const response = await getResponse(handlers, new Request(input, init));
		if (!response) throw new TypeError('No handler matches the request.');
		return response;
	};
	const api = { fetch: answer };
	const app = shops({ commerce, address: ADDRESS, fetch: (input, init) => api.fetch(input, init) });
	const cart = (id: string): Cart => {
		const found = commerce.carts.get(id);
		if (!found) throw new Error(`Cart ${id} does not exist.`);
		return found;
	};
	return {
		path,
		app,
		commerce,
		cart,
		/** @returns a new customer */
		visitor: () => new Visitor((request) => app.fetch(request), ADDRESS),
		/** @returns path and query of a new payment link */
		async link(cartId: string = seedIds.carts.ordinary, page = '/cart', validityPeriod = 60): Promise<string> {
			const terms = { validityPeriod, landingPageUrl: `${ADDRESS}${path}${page}` };
			const { link } = await commerce.paymentLinks.issue(cart(cartId), terms);
			return link.slice(ADDRESS.length);
		},
		/** @param failure - Replaces every response of the store. */
		breakApi(failure: () => Response = () => new Response(null, { status: 503 })): void {
			api.fetch = () => Promise.resolve().then(failure);
		},
		/** Requests to paths with this end are carried out, but fail with 504. */
		loseAnswersTo(end: string): void {
			api.fetch = async (input, init) => {
				const response = await answer(input, init);
				return new Request(input).url.endsWith(end) ? new Response(null, { status: 504 }) : response;
			};
		},
		mendApi(): void {
			api.fetch = answer;
		},
	};
};

export type OpenShop = ReturnType<typeof openShop>;
