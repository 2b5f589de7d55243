import { textAt } from './at.js';
import { parseOrder, type Order } from './order.js';

/** How the store is asked. */
export interface StorefrontOptions {
	/**
	 * Of the Storefront API: `https://…/umbraco/commerce/storefront/api/v1`, or a proxy that adds the key. May be undefined for
	 * the type's sake, as what is read from an environment is; it is refused then, like all that is no absolute http(s) URL.
	 */
	readonly storefrontUrl: string | URL | undefined;
	/** Only on a server, for whoever has it can read every order. A browser asks a proxy that adds it. */
	readonly apiKey?: string | undefined;
	/** Id or alias. */
	readonly store: string;
	/** Milliseconds until the store counts as unavailable, per try; there are two. Default: 5000. */
	readonly timeout?: number | undefined;
	readonly fetch?: typeof globalThis.fetch | undefined;
}

/** What the store answered to the question for an order. */
export interface StoreAnswer {
	readonly order?: Order | undefined;
	/** Of the HTTP answer; 0 for none. */
	readonly status: number;
	/** For a log. Nothing of the question or of the answer's body is in it. */
	readonly text: string;
	/** When it was answered, by the store's clock, in milliseconds since 1970; NaN when it did not say. */
	readonly date: number;
}

/**
 * @returns the address that paths of the Storefront API are added to.
 * @throws TypeError for what is no absolute http(s) URL, and for one with a query, a fragment or credentials.
 */
export const baseAddress = (storefrontUrl: string | URL | undefined): string => {
	const base = String(storefrontUrl).replace(/\/$/, '');
	if (/^https?:[^?#@\s]+$/.test(base) && URL.canParse(base)) return base;
	throw new TypeError('storefrontUrl is not an HTTP URL');
};

/** Node 20.0 to 20.2 cannot join signals: there a customer who leaves has the store asked to the end. */
const Signal: Partial<Pick<typeof AbortSignal, 'any'>> = AbortSignal;

/**
 * Asks again when an answer says nothing about the order, which is safe: it only reads.
 * @param segment - A token or an id: what follows `/order/`, as it is to be sent.
 * @param left - Aborted when nobody waits for the answer any longer.
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
			// Else the key would follow to wherever the store redirects.
			redirect: 'manual',
			signal: Signal.any?.([left, timer]) ?? timer,
		});
		({ status } = response);
		date = Date.parse(String(response.headers.get('Date')));
		if (status === 200) order = parseOrder(await response.json());
	} catch (error) {
		// Its message may quote what was asked or answered; its name, such as TimeoutError, does not.
		problem = ` ${textAt(error, 'name')}`;
	}
	// With nobody waiting any longer, the second question is given up before it is sent.
	return (order ?? (tries < 2 || (status > 200 && status < 500)))
		? { order, status, date, text: `HTTP ${status}${problem}` }
		: readOrder(segment, options, left, tries - 1);
};
