/**
 * Why a call to Commerce failed:
 * - `invalid`: Commerce did not accept what was sent (400); see `fields`
 * - `signedOut`: the editor has to sign in again (401); Umbraco shows its own sign-in
 * - `forbidden`: the editor may not do this (403)
 * - `notFound`: it no longer exists (404)
 * - `refused`: any other 4xx but 408, such as a conflict (409) or too many requests (429); see `retryAfter`
 * - `timedOut`: no answer within the time-out, or a 408
 * - `unreachable`: no answer, because the connection failed
 * - `failed`: the server failed (5xx)
 * - `unreadable`: an answer that violates the contract
 *
 * After `timedOut`, `unreachable`, `failed` and `unreadable` it is unknown whether Commerce did what it was asked.
 */
export type UcplCommerceErrorReason =
	'invalid' | 'signedOut' | 'forbidden' | 'notFound' | 'refused' | 'timedOut' | 'unreachable' | 'failed' | 'unreadable';

/** The fields that an editor fills in, for a link or an e-mail. */
export type UcplField = 'validityMinutes' | 'landingPageUrl' | 'recipient' | 'language';

/** What the server said about each field, as plain text. */
export type UcplFieldErrors = Partial<Record<UcplField, string>>;

/** What the server said with its refusal. All of it is plain text and may contain anything. */
export interface UcplRefusal {
	/** The reason in words. */
	detail?: string;
	/** Messages about the fields that were sent; only with `invalid` and `refused`. */
	fields?: UcplFieldErrors;
	/** When to try again, per the header `Retry-After`. */
	retryAfter?: Date;
}

/** A failed call to Commerce. It contains no token and no address, so it may be logged. */
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

/** The outcome of every call to Commerce: one of the two, never an exception. */
export type UcplResponse<T> = { data: T; error?: undefined } | { data?: undefined; error: UcplCommerceError };
