import { getResponse } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import { handlersFor } from '../handlers-for.js';

export interface StorefrontCallOptions {
	method?: string;
	/** Sent as JSON; a string is sent as it is. */
	body?: unknown;
	/** In addition to the key and the store, Nordlys; undefined omits one of these. */
	headers?: Record<string, string | undefined>;
}

export const STOREFRONT = 'https://site.example/umbraco/commerce/storefront/api/v1';

/** @returns a function that calls the Storefront API as a shop's server does, directly and without a worker. */
export const storefrontApiClient =
	(commerce: Commerce, handlers = handlersFor(commerce)) =>
	async (path: string, { method = 'GET', body, headers }: StorefrontCallOptions = {}): Promise<Response> => {
		const named = { 'Api-Key': commerce.storefrontApiKey, Store: 'nordlys', ...headers };
		const sent = Object.entries<string | undefined>(named).filter(
			(entry): entry is [string, string] => entry[1] !== undefined,
		);
		const request = new Request(`${STOREFRONT}${path}`, {
			method,
			headers: Object.fromEntries(sent),
			body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
		});
		const response = await getResponse(handlers, request);
		if (!response) throw new Error(`No handler for ${method} ${path}.`);
		return response;
	};

/** @returns everything that a client can see of a response. */
export const contentOf = async (response: Response) => ({
	status: response.status,
	body: await response.text(),
	headers: [...response.headers],
});

/** @returns the content of a response with this status and nothing else. */
export const emptyContent = (status: number) => ({ status, body: '', headers: [] });
