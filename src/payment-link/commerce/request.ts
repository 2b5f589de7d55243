import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { readAnswer } from './answer.js';
import { UcplCommerceError } from './commerce-error.js';
import type { UcplResponse } from './commerce-error.js';
import type { UcplFieldNames } from './parse.js';

/** Where Commerce's Management API is. */
const API = '/umbraco/commerce/management/api/v1';

/** The store and the culture that a call is made in. */
export interface UcplCallContext {
	/** The store's id or alias, for the header `store`. */
	store?: string;
	/** A plain culture such as `en-US`, for the query's `LanguageIsoCode`. */
	culture?: string;
}

/** A call of the Management API, and how to read its answer. */
export interface UcplCall<T> {
	method: 'GET' | 'POST';
	/** Below the API's address, with its parameters as the contract writes them: `/carts/{cartId}`. */
	url: string;
	path?: Record<string, string>;
	query?: Record<string, unknown>;
	body?: object;
	/** Reads the JSON of a success, undefined for an empty body. Returns undefined for what the contract does not allow. */
	parse: (data: unknown) => T | undefined;
	/** The fields that are sent and may be refused. */
	fieldNames?: UcplFieldNames;
}

/**
 * How long to wait for an answer, in milliseconds. The contract names no limit; after this, an editor would rather retry. After
 * a sign-in the backoffice repeats the request, and the time-out starts again. Tests shorten it.
 */
export const requestTimeout = { milliseconds: 30_000 };

const isTimeout = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError';

/**
 * Makes a call once and reads its answer. A failed call is not repeated here, but elsewhere it may be: the backoffice repeats
 * a read (never a POST) after a sign-in, and a browser may repeat any request, even a POST, whose connection broke before an
 * answer.
 * @returns {Promise<UcplResponse<T>>} the parsed answer, or the error; never rejects
 */
export async function request<T>(
	{ method, url, path, query, body, parse, fieldNames = {} }: UcplCall<T>,
	{ store, culture }: UcplCallContext,
): Promise<UcplResponse<T>> {
	// The client makes no request without a sign-in.
	const received: { outcome: UcplResponse<unknown> } = { outcome: { error: new UcplCommerceError('signedOut') } };
	const fetchAndRead = async (input: RequestInfo | URL, init?: RequestInit) => {
		try {
			const answer = await fetch(input, { ...init, signal: AbortSignal.timeout(requestTimeout.milliseconds) });
			const { outcome, response } = await readAnswer(answer, fieldNames, method === 'POST');
			received.outcome = outcome;
			return response;
		} catch (error) {
			received.outcome = { error: new UcplCommerceError(isTimeout(error) ? 'timedOut' : 'unreachable') };
			throw error;
		}
	};
	await umbHttpClient
		.request({
			method,
			url: API + url,
			path,
			// The client leaves out what is undefined.
			query: { LanguageIsoCode: culture, ...query },
			headers: { store },
			body,
			// Without it the call would not authenticate.
			security: [{ type: 'http', scheme: 'bearer' }],
			// Otherwise the client throws the body and loses the status.
			throwOnError: false,
			fetch: fetchAndRead,
		})
		.catch(() => undefined);

	const { data: json, error } = received.outcome;
	if (error) return { error };
	const data = parse(json);
	return data === undefined ? { error: new UcplCommerceError('unreadable') } : { data };
}
