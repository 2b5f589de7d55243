import { textAt } from './json.js';
import { parseOrder, type Order } from './order.js';

/** How to reach the store. */
export interface StorefrontOptions {
	/**
	 * The Storefront API, `https://…/umbraco/commerce/storefront/api/v1`, or a proxy that adds the key. The type allows undefined,
	 * as for environment variables, but everything except an absolute http(s) URL throws.
	 */
	readonly storefrontUrl: string | URL | undefined;
	/** For servers only, as it gives access to every order. Browsers use a proxy that adds it. */
	readonly apiKey?: string | undefined;
	/** Id or alias. */
	readonly store: string;
	/** Milliseconds until the store counts as unavailable, for each of two attempts. Default: 5000. */
	readonly timeout?: number | undefined;
	readonly fetch?: typeof globalThis.fetch | undefined;
}

/** The store's response to a request for an order. */
export interface StoreAnswer {
	readonly order?: Order | undefined;
	/** The HTTP status code; 0 when there was no response. */
	readonly status: number;
	/** For logs. Contains no part of the request or of the response body. */
	readonly text: string;
	/** The date of the response, by the store's clock, in milliseconds since 1970; NaN when it is unknown. */
	readonly date: number;
}

/**
 * @returns the address to which paths of the Storefront API are appended.
 * @throws TypeError for anything but an absolute http(s) URL without query, fragment and credentials.
 */
export const baseAddress = (storefrontUrl: string | URL | undefined): string => {
	const base = String(storefrontUrl).replace(/\/$/, '');
	if (/^https?:[^?#@\s]+$/.test(base) && URL.canParse(base)) return base;
	throw new TypeError('storefrontUrl is not an HTTP URL');
};

/** Node 20.0 to 20.2 cannot combine signals; there, requests continue after the customer has left. */
const Signal: Partial<Pick<typeof AbortSignal, 'any'>> = AbortSignal;

/**
 * Tries again when a response says nothing about the order, which is safe because it only reads.
 * @param segment - A token or an id, in the form in which it follows `/order/`.
 * @param left - Aborted when the result is no longer needed.
 */
export const readOrder = async (
	segment: string,
	options: StorefrontOptions,
	left: AbortSignal,
	tries = 2,
): Promise<StoreAnswer> => {
	const { storefrontUrl, apiKey, store, timeout = 5000, fetch = globalThis.fetch } = options;
	const address = `${baseAddress(storefrontUrl)}/order/${segment}`;
	const timer = AbortSignal.timeout(timeout);
	let order: Order | undefined;
	let status = 0;
	let date = NaN;
	let problem = '';
	try {
		const response = await fetch(address, {
			headers: { Store: store, ...(apiKey && { 'Api-Key': apiKey }) },
			cache: 'no-store',
			// Otherwise the key would be sent to the target of a redirect.
			redirect: 'manual',
			signal: Signal.any?.([left, timer]) ?? timer,
		});
		({ status } = response);
		date = Date.parse(String(response.headers.get('Date')));
		if (status === 200) order = parseOrder(await response.json());
	} catch (error) {
		// The message may quote the request or the response; the name, such as TimeoutError, does not.
		problem = ` ${textAt(error, 'name')}`;
	}
	// When the customer has left, the second attempt is aborted before it is sent.
	return (order ?? (tries < 2 || (status > 200 && status < 500)))
		? { order, status, date, text: `HTTP ${status}${problem}` }
		: readOrder(segment, options, left, tries - 1);
};
