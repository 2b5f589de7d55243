import { UcplCommerceError } from './commerce-error.js';
import type { UcplResponse } from './commerce-error.js';
import { readAnswer } from './answer.js';
import type { UcplFieldNames } from './parse.js';

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

/**
 * How long an answer is waited for, in milliseconds. The contract names no limit; after this, a person wants a Retry. An
 * answer that waits for a sign-in is asked for again, with the time anew. Tests shorten it.
 */
export const requestTimeout = { milliseconds: 30_000 };

/** What every call on `umbHttpClient` is made with. */
export interface UcplCallOptions {
	/** Without it the call would not authenticate. */
	security: [{ type: 'http'; scheme: 'bearer' }];
	/** Else the client throws what was in the answer and loses the status. */
	throwOnError: false;
	fetch: typeof fetch;
	headers: Record<string, string>;
	query: Record<string, unknown>;
}

/** How a call is made and its answer is read. */
export interface UcplRequestOptions<T> extends UcplCallContext {
	/** Reads the JSON of a success, undefined where it has no body; gives undefined for what is not by the contract. */
	parse: (data: unknown) => T | undefined;
	/** The fields that are sent and may be refused. */
	names?: UcplFieldNames;
	/** Whether a notification of type `Error` means that nothing was done, even with a status 200. */
	notificationsDecide?: boolean;
}

const isTimeout = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError';

/**
 * Makes a call and reads its answer, once: a call that fails is not repeated from here. Two things beyond are: the backoffice
 * repeats a read (never a POST) after a sign-in, and a browser may itself repeat a request whose connection broke before an
 * answer, a POST too.
 * @param {(options: UcplCallOptions) => Promise<unknown>} call - the call on `umbHttpClient`, with these options
 * @returns {Promise<UcplResponse<T>>} the parsed answer, or why there is none; never an exception
 */
export async function request<T>(
	call: (options: UcplCallOptions) => Promise<unknown>,
	{ store, culture, parse, names = {}, notificationsDecide = false }: UcplRequestOptions<T>,
): Promise<UcplResponse<T>> {
	// Where the client cannot even ask, it has no sign-in to ask with.
	const came: { outcome: UcplResponse<unknown> } = { outcome: { error: new UcplCommerceError('signedOut') } };
	const fetchAndRead = async (input: RequestInfo | URL, init?: RequestInit) => {
		try {
			const answer = await fetch(input, { ...init, signal: AbortSignal.timeout(requestTimeout.milliseconds) });
			const { outcome, response } = await readAnswer(answer, { names, notificationsDecide });
			came.outcome = outcome;
			return response;
		} catch (error) {
			came.outcome = { error: new UcplCommerceError(isTimeout(error) ? 'timedOut' : 'unreachable') };
			throw error;
		}
	};
	const options: UcplCallOptions = {
		security: [{ type: 'http', scheme: 'bearer' }],
		throwOnError: false,
		fetch: fetchAndRead,
		headers: store === undefined ? {} : { store },
		query: culture === undefined ? {} : { LanguageIsoCode: culture },
	};
	await call(options).catch(() => undefined);

	const { data: json, error } = came.outcome;
	if (error) return { error };
	const data = parse(json);
	return data === undefined ? { error: new UcplCommerceError('unreadable') } : { data };
}
