import { RefusedError, UnavailableError } from './shop.js';

export interface StorefrontApiOptions {
	/** Ends with `/umbraco/commerce/storefront/api/v1`. */
	readonly storefrontUrl: string;
	/** Stays on the server. */
	readonly apiKey: string;
	/** The alias of the store. */
	readonly store: string;
	readonly fetch: typeof fetch;
}

/** @returns the JSON of the response, or undefined for 404 */
export type AskStorefrontApi = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown) => Promise<unknown>;

const TIMEOUT_MS = 5000;

/** Does not retry: only customers repeat a change, after they have seen the result. */
export const storefrontApi =
	({ storefrontUrl, apiKey, store, fetch }: StorefrontApiOptions): AskStorefrontApi =>
	async (method, path, body) => {
		const { status, answer } = await fetch(`${storefrontUrl}${path}`, {
			method,
			headers: { 'Api-Key': apiKey, Store: store, 'Content-Type': 'application/json' },
			body: body === undefined ? undefined : JSON.stringify(body),
			// A redirect would send the key to another site.
			redirect: 'manual',
			signal: AbortSignal.timeout(TIMEOUT_MS),
		})
			.then(async (response) => ({
				status: response.status,
				answer: response.status === 200 ? ((await response.json()) as unknown) : undefined,
			}))
			.catch((error: unknown) => {
				throw new UnavailableError('The store did not respond.', { cause: error });
			});
		if (status === 200 || status === 404) return answer;
		throw status === 400
			? new RefusedError('The store refused.')
			: new UnavailableError(`The store responded with ${status}.`);
	};
