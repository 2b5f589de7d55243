import { parseOrder, type Order } from './order.js';

/** How the store is asked. */
export interface StorefrontOptions {
	/** Of the Storefront API: `https://…/umbraco/commerce/storefront/api/v1`, or a proxy that adds the key. */
	readonly storefrontUrl: string | URL;
	/** Only on a server, for whoever has it can read every order. A browser asks a proxy that adds it. */
	readonly apiKey?: string;
	/** Id or alias. */
	readonly store: string;
	/** Milliseconds until the store counts as unavailable, per try; there are two. Default: 5000. */
	readonly timeout?: number;
	readonly fetch?: typeof globalThis.fetch;
}

/** @returns the order, or the HTTP status of the refusal; 0 for no answer, or none that can be read. */
const ask = async (
	token: string,
	{ storefrontUrl, apiKey, store, timeout = 5000, fetch = globalThis.fetch }: StorefrontOptions,
): Promise<Order | number> => {
	try {
		const response = await fetch(`${String(storefrontUrl).replace(/\/$/, '')}/order/${token}`, {
			headers: { Store: store, ...(apiKey && { 'Api-Key': apiKey }) },
			cache: 'no-store',
			// Else the key would follow to wherever the store redirects.
			redirect: 'manual',
			signal: AbortSignal.timeout(timeout),
		});
		return response.status === 200 ? (parseOrder(await response.json()) ?? 0) : response.status;
	} catch {
		return 0;
	}
};

/** Asks a second time when the first told nothing about the link, which is safe: it only reads. */
export const readOrder = async (token: string, options: StorefrontOptions): Promise<Order | number> => {
	const answer = await ask(token, options);
	return typeof answer === 'number' && (answer || 500) >= 500 ? ask(token, options) : answer;
};
