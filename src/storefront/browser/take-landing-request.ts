import { cleanAddress } from '../clean-address.js';

/** What of `window` is needed. */
export interface LandingPage {
	readonly location: Pick<Location, 'href'>;
	readonly history: Pick<History, 'replaceState' | 'state'>;
}

/**
 * Takes the token out of the address bar and out of this entry of the history, before anything is awaited or shown.
 * @returns the request that the page was opened by, for `openPaymentLink`.
 */
export const takeLandingRequest = (
	{ tokenParameter = 'payment_link_token' }: { readonly tokenParameter?: string | undefined } = {},
	{ location, history }: LandingPage = window,
): Request => {
	const request = new Request(location.href);
	const url = new URL(location.href);
	if (url.searchParams.has(tokenParameter)) {
		// Absolute, for the page may have a base that is elsewhere.
		const clean = new URL(cleanAddress(url, [tokenParameter]) + url.hash, url);
		history.replaceState(history.state, '', clean);
	}
	return request;
};
