import { UcplCommerceError } from './commerce-error.js';
import type { UcplCommerceErrorReason, UcplResponse } from './commerce-error.js';
import { parseFieldErrors, parseProblemDetails } from './parse.js';
import type { UcplFieldNames } from './parse.js';
import { withPlainProblem } from './plain-problem.js';

/** Where Commerce's Management API is. */
export const API = '/umbraco/commerce/management/api/v1';

/** What goes with a call besides its own arguments. */
export interface UcplCallContext {
	/** The store's id or alias, for the header `store`. */
	store?: string;
	/** A plain culture such as `en-US`, for the query's `LanguageIsoCode`. */
	culture?: string;
}

/** What goes with a body. */
export const JSON_HEADERS = { 'Content-Type': 'application/json' };

/** How long an answer is waited for, in milliseconds. The contract names no limit; past this, a person wants a Retry. */
export const REQUEST_TIMEOUT = 30_000;

/**
 * What every call on `umbHttpClient` needs: the bearer scheme makes it authenticate, and without `throwOnError: false` it
 * would throw what was in the answer and lose the status.
 * @param {number} timeout - milliseconds; an answer that waits for a sign-in is asked for again, with the time anew
 */
export const callOptions = (
	timeout: number,
	{ store, culture }: UcplCallContext,
	headers: Readonly<Record<string, string>> = {},
) =>
	({
		security: [{ type: 'http', scheme: 'bearer' }],
		throwOnError: false,
		fetch: async (input: RequestInfo | URL, init?: RequestInit) =>
			withPlainProblem(await fetch(input, { ...init, signal: AbortSignal.timeout(timeout) })),
		headers: store === undefined ? { ...headers } : { ...headers, store },
		query: culture === undefined ? undefined : { LanguageIsoCode: culture },
	}) as const;

interface Answer {
	data?: unknown;
	error?: unknown;
	response?: Response;
}

const REASONS: Partial<Record<number, UcplCommerceErrorReason>> = {
	400: 'invalid',
	401: 'signedOut',
	403: 'forbidden',
	404: 'notFound',
};

function toError({ error, response }: Answer, names: UcplFieldNames): UcplCommerceError {
	if (!response) return new UcplCommerceError('unreachable');
	if (response.ok) return new UcplCommerceError('unreadable');
	const reason = REASONS[response.status] ?? 'failed';
	const { title, detail, errors } = parseProblemDetails(error);
	if (reason === 'invalid') return new UcplCommerceError(reason, detail ?? title, parseFieldErrors(errors, names));
	// Other failures are of proxies and in words of the CMS, and the detail of this one is a stack trace.
	return new UcplCommerceError(reason, response.status === 500 ? title : undefined);
}

/**
 * Waits for an answer and reads it.
 * @param {Promise<Answer>} answer - a call on `umbHttpClient` with {@link callOptions}: it tells the status by its
 * `response`, where `tryExecute` would have a message only
 * @param {(data: unknown) => T | undefined} parse - gives undefined for what is not by the contract
 * @param {UcplFieldNames} names - the fields that are sent and may be refused
 * @returns {Promise<UcplResponse<T>>} the parsed answer, or why there is none
 */
export async function request<T>(
	answer: Promise<Answer>,
	parse: (data: unknown) => T | undefined,
	names: UcplFieldNames = {},
): Promise<UcplResponse<T>> {
	const result = await answer.catch((error: unknown) => ({ error }));
	if (!('data' in result) || result.data === undefined) return { error: toError(result, names) };
	const data = parse(result.data);
	return data === undefined ? { error: new UcplCommerceError('unreadable') } : { data };
}
