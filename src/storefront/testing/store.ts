import type { StorefrontOptions } from '../read-order.js';

export const STOREFRONT_URL = 'https://store.example/umbraco/commerce/storefront/api/v1';

/** Of the shape of Commerce's tokens; nobody verifies it here. */
export const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJjYXJ0IjoiY2EyNyJ9.c2lnbmF0dXJlLW9mLWEtdG9rZW4';

export const ORDER = { id: 'ca270000-0000-4000-8000-000000000001', cartNumber: 'CART-1', isFinalized: false };

export interface Question {
	readonly url: string;
	readonly init: RequestInit;
}

/** A store that is asked and answers here, and what it was asked. */
export const storeThat = (answer: (question: Question) => Response | Promise<Response>) => {
	const asked: Question[] = [];
	const options: StorefrontOptions = {
		storefrontUrl: STOREFRONT_URL,
		apiKey: 'a key to every order',
		store: 'nordlys',
		fetch: async (url, init = {}) => {
			const question = { url: url instanceof Request ? url.url : String(url), init };
			asked.push(question);
			return answer(question);
		},
	};
	return { asked, options };
};

export const answerOf = (status: number, body: string | null = null) => new Response(body, { status });

export const orderAnswer = (order: unknown = ORDER) => answerOf(200, JSON.stringify(order));

/** Answers in this order, and the last one from then on. */
export const inTurn = (first: () => Response, ...next: (() => Response)[]) => {
	const left = [first, ...next];
	let answer = first;
	return (): Response => (answer = left.shift() ?? answer)();
};
