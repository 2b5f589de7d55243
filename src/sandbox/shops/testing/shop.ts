import { getResponse } from 'msw';
import { createCommerce, handlersFor, seedIds } from '../../../mocks/index.js';
import type { Cart, PaymentLinkSettings } from '../../../mocks/index.js';
import { SHOP_PATHS, shops } from '../shops.js';
import { Visitor } from './visitor.js';

export const ADDRESS = 'http://sandbox.example';

/** Both shops have to pass the same tests. */
export const BOTH = SHOP_PATHS;

export type ShopPath = (typeof SHOP_PATHS)[number];

type Fetch = typeof globalThis.fetch;

/** One of the shops with its Commerce, and what a test does to them. */
export const openShop = (path: ShopPath, settings?: Partial<PaymentLinkSettings>) => {
	const commerce = createCommerce(undefined, settings);
	const handlers = handlersFor(commerce);
	const answer: Fetch = async (input, init) => {
		const response = await getResponse(handlers, new Request(input, init));
		if (!response) throw new TypeError('Nobody answers.');
		return response;
	};
	const api = { fetch: answer };
	const app = shops({ commerce, address: ADDRESS, fetch: (input, init) => api.fetch(input, init) });
	const cart = (id: string): Cart => {
		const found = commerce.carts.get(id);
		if (!found) throw new Error(`There is no cart ${id}.`);
		return found;
	};
	return {
		path,
		app,
		commerce,
		cart,
		/** @returns somebody who has not been here before. */
		visitor: () => new Visitor((request) => app.fetch(request), ADDRESS),
		/** @returns path and query of a new payment link. */
		async link(cartId: string = seedIds.carts.ordinary, page = '/cart', validityPeriod = 60): Promise<string> {
			const terms = { validityPeriod, landingPageUrl: `${ADDRESS}${path}${page}` };
			const { link } = await commerce.paymentLinks.issue(cart(cartId), terms);
			return link.slice(ADDRESS.length);
		},
		/** @param failure - What the store does in place of answering. */
		breakApi(failure: () => Response = () => new Response(null, { status: 503 })): void {
			api.fetch = () => Promise.resolve().then(failure);
		},
		/** What is asked of a path with this end is done, and the answer is lost. */
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
