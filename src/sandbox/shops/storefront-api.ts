import { Refused, Unavailable } from './shop.js';

export interface StorefrontApiOptions {
	/** With `/umbraco/commerce/storefront/api/v1`. */
	readonly storefrontUrl: string;
	/** Stays on the server. */
	readonly apiKey: string;
	/** Alias. */
	readonly store: string;
	readonly fetch: typeof fetch;
}

/** @returns what was answered, as JSON; undefined for what is not there. */
export type AskStorefrontApi = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown) => Promise<unknown>;

const TIMEOUT_MS = 5000;

/** Asks once: what changes something is repeated by the customer only, who sees what became of it. */
export const storefrontApi =
	({ storefrontUrl, apiKey, store, fetch }: StorefrontApiOptions): AskStorefrontApi =>
	async (method, path, body) => {
		const { status, answer } = await fetch(`${storefrontUrl}${path}`, {
			method,
			headers: { 'Api-Key': apiKey, Store: store, 'Content-Type': 'application/json' },
			body: body === undefined ? undefined : JSON.stringify(body),
			// Else the key would follow to wherever the store redirects.
			redirect: 'manual',
			signal: AbortSignal.timeout(TIMEOUT_MS),
		})
			.then(async (response) => ({
				status: response.status,
				answer: response.status === 200 ? ((await response.json()) as unknown) : undefined,
			}))
			.catch((error: unknown) => {
				throw new Unavailable('The store did not answer.', { cause: error });
			});
		if (status === 200 || status === 404) return answer;
		throw status === 400 ? new Refused('The store refused.') : new Unavailable(`The store answered ${status}.`);
	};
