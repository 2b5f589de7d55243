import { cleanAddress } from '../clean-address.js';

/** What of `window` is needed. */
export interface LandingPage {
	readonly location: Pick<Location, 'href' | 'hash'>;
	readonly history: Pick<History, 'replaceState' | 'state'>;
}

/**
 * Takes the token out of the address bar and out of this entry of the history, before anything is awaited or shown.
 * @returns the request that the page was opened by, for `openPaymentLink`.
 */
export const takeLandingRequest = (
	{ tokenParameter = 'payment_link_token' }: { readonly tokenParameter?: string } = {},
	{ location, history }: LandingPage = window,
): Request => {
	const request = new Request(location.href);
	const url = new URL(location.href);
	if (url.searchParams.has(tokenParameter)) {
		history.replaceState(history.state, '', cleanAddress(url, [tokenParameter]) + location.hash);
	}
	return request;
};
