/**
 * What went wrong when Commerce was asked for something:
 * - `invalid`: it did not accept what was sent (400); see `fields`
 * - `signedOut`: the editor has to sign in again (401); Umbraco shows its own sign-in
 * - `forbidden`: the editor may not do this (403)
 * - `notFound`: it does not exist any more (404)
 * - `refused`: any other 4xx but 408, such as a conflict (409) or too many requests (429); see `retryAfter`
 * - `timedOut`: no answer within the time-out, or a 408
 * - `unreachable`: no answer, because the connection failed
 * - `failed`: the server failed (5xx)
 * - `unreadable`: an answer that is not what the contract says
 *
 * After `timedOut`, `unreachable`, `failed` and `unreadable` nobody can say whether Commerce did what it was asked.
 */
export type UcplCommerceErrorReason =
	'invalid' | 'signedOut' | 'forbidden' | 'notFound' | 'refused' | 'timedOut' | 'unreachable' | 'failed' | 'unreadable';

/** What an editor fills in, for a link and for an e-mail. */
export type UcplField = 'validityMinutes' | 'landingPageUrl' | 'recipient' | 'language';

/** What the server said about each field, as plain text. */
export type UcplFieldErrors = Partial<Record<UcplField, string>>;

/** What the server said with its refusal. All of it is plain text, and may hold anything. */
export interface UcplRefusal {
	/** Its reason in words. */
	detail?: string;
	/** What it said about the fields that were sent; only with `invalid` and `refused`. */
	fields?: UcplFieldErrors;
	/** When to try again, per the header `Retry-After`. */
	retryAfter?: Date;
}

/** An answer of Commerce that is not a success. It holds no token and no address, so it may be logged. */
export class UcplCommerceError extends Error {
	override readonly name = 'UcplCommerceError';
	readonly detail?: string;
	readonly fields: UcplFieldErrors;
	readonly retryAfter?: Date;

	constructor(
		readonly reason: UcplCommerceErrorReason,
		{ detail, fields = {}, retryAfter }: UcplRefusal = {},
	) {
		super(detail ?? reason);
		this.detail = detail;
		this.fields = fields;
		this.retryAfter = retryAfter;
	}
}

/** What every call to Commerce gives: one of the two, never an exception. */
export type UcplResponse<T> = { data: T; error?: undefined } | { data?: undefined; error: UcplCommerceError };
