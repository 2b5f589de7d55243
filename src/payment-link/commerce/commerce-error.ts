/**
 * What went wrong when Commerce was asked for something:
 * - `invalid`: it refused what was sent (400); see `fields`
 * - `signedOut`: the editor has to sign in again (401); Umbraco shows its own sign-in
 * - `forbidden`: the editor may not do this (403)
 * - `notFound`: it does not exist any more (404)
 * - `unreachable`: no answer: network, time-out
 * - `failed`: the server failed (5xx)
 * - `unreadable`: an answer that is not what the contract says
 */
export type UcplCommerceErrorReason =
	'invalid' | 'signedOut' | 'forbidden' | 'notFound' | 'unreachable' | 'failed' | 'unreadable';

/** What an editor fills in, for a link and for an e-mail. */
export type UcplField = 'validityMinutes' | 'landingPageUrl' | 'recipient' | 'language';

/** What the server said about each field, as plain text. */
export type UcplFieldErrors = Partial<Record<UcplField, string>>;

/** An answer of Commerce that is no success. It holds no token and no address, so it may be logged. */
export class UcplCommerceError extends Error {
	override readonly name = 'UcplCommerceError';

	/**
	 * @param {UcplCommerceErrorReason} reason - what went wrong
	 * @param {string | undefined} detail - what the server said of it in words, as plain text; only with `invalid` and `failed`
	 * @param {UcplFieldErrors} fields - what the server said about the fields that were sent; only with `invalid`
	 */
	constructor(
		readonly reason: UcplCommerceErrorReason,
		readonly detail?: string,
		readonly fields: UcplFieldErrors = {},
	) {
		super(detail ?? reason);
	}
}

/** What every call to Commerce gives: one of the two, never an exception. */
export type UcplResponse<T> = { data: T; error?: undefined } | { data?: undefined; error: UcplCommerceError };
