import { cleanAddress } from '../clean-address.js';

/** The required parts of `window`. */
export interface LandingPage {
	readonly location: Pick<Location, 'href'>;
	readonly history: Pick<History, 'replaceState' | 'state'>;
}

/**
 * Removes the token from the address bar and the current history entry. Call it before anything is awaited or shown.
 * @returns the request that opened the page, for `openPaymentLink`.
 *
 * @example
 * ```ts
 * const landing = await openPaymentLink(takeLandingRequest(), {
 * 	storefrontUrl: new URL('/storefront', location.href),
 * 	store: 'nordlys',
 * });
 * if (landing.kind === 'cart') console.log(landing.cart.orderLines);
 * ```
 */
export const takeLandingRequest = (
	{ tokenParameter = 'payment_link_token' }: { readonly tokenParameter?: string | undefined } = {},
	{ location, history }: LandingPage = window,
): Request => {
	const request = new Request(location.href);
	const url = new URL(location.href);
	if (url.searchParams.has(tokenParameter)) {
		// Absolute, because the page may have a base on another site.
		const clean = new URL(cleanAddress(url, [tokenParameter]) + url.hash, url);
		history.replaceState(history.state, '', clean);
	}
	return request;
};
