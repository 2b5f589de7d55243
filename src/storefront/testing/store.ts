import type { StorefrontOptions } from '../read-order.js';

export const STOREFRONT_URL = 'https://store.example/umbraco/commerce/storefront/api/v1';

/** In the form of Commerce's tokens; not verified here. */
export const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJjYXJ0IjoiY2EyNyJ9.c2lnbmF0dXJlLW9mLWEtdG9rZW4';

export const ORDER = { id: 'ca270000-0000-4000-8000-000000000001', cartNumber: 'CART-1', isFinalized: false };

export interface StoreRequest {
	readonly url: string;
	readonly init: RequestInit;
}

/** A store with these responses, which records its requests. */
export const storeThat = (answer: (request: StoreRequest) => Response | Promise<Response>) => {
	const requests: StoreRequest[] = [];
	const options: StorefrontOptions = {
		storefrontUrl: STOREFRONT_URL,
		apiKey: 'a key to every order',
		store: 'nordlys',
		fetch: async (url, init = {}) => {
			const request = { url: url instanceof Request ? url.url : String(url), init };
			requests.push(request);
			return answer(request);
		},
	};
	return { requests, options };
};

export const answerOf = (status: number, body: string | null = null) => new Response(body, { status });

export const orderAnswer = (order: unknown = ORDER) => answerOf(200, JSON.stringify(order));

/** Responds in this order, and repeats the last response. */
export const inTurn = (first: () => Response, ...next: (() => Response)[]) => {
	const left = [first, ...next];
	let answer = first;
	return (): Response => (answer = left.shift() ?? answer)();
};
