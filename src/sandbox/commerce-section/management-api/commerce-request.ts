import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import type { UmbDataSourceResponse } from '@umbraco-cms/backoffice/repository';
import { tryExecute } from '@umbraco-cms/backoffice/resources';

const COMMERCE_MANAGEMENT_API = '/umbraco/commerce/management/api/v1';

export interface CommerceRequestOptions {
	/** Id or alias of the store the call is for; calls that no store owns have none. */
	store?: string;
	query?: Record<string, unknown>;
}

export interface CommerceCommandOptions extends CommerceRequestOptions {
	body?: unknown;
}

interface CommerceRequest extends CommerceCommandOptions {
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	path: string;
}

/**
 * Asks Commerce's Management API.
 * @param path below the API's prefix, its parts already encoded
 * @param parse makes a model of the answer, and throws when the answer is not as promised
 * @returns the model, or the error: an `UmbApiError` for what the server or the network refused. Nobody is notified:
 * whoever asked shows the error where the data would have been.
 */
async function askCommerce<T>(
	host: UmbControllerHost,
	{ method, path, store, query, body }: CommerceRequest,
	parse: (answer: unknown) => T,
): Promise<UmbDataSourceResponse<T>> {
	const { data, error } = await tryExecute(
		host,
		umbHttpClient.request<unknown, unknown, true>({
			method,
			url: COMMERCE_MANAGEMENT_API + path,
			security: [{ type: 'http', scheme: 'bearer' }],
			headers: { ...(store && { store }), ...(body !== undefined && { 'Content-Type': 'application/json' }) },
			query,
			body,
			throwOnError: true,
		}),
		{ disableNotifications: true },
	);
	if (error) return { error };
	try {
		return { data: parse(data) };
	} catch (cause) {
		return { error: cause instanceof Error ? cause : new Error('The answer could not be read.', { cause }) };
	}
}

/** Reads, by GET. */
export const getFromCommerce = <T>(
	host: UmbControllerHost,
	path: string,
	parse: (answer: unknown) => T,
	options: CommerceRequestOptions = {},
) => askCommerce(host, { ...options, method: 'GET', path }, parse);

/** Changes something. Is never repeated by itself: a request whose answer was lost may have been carried out. */
export const sendToCommerce = <T>(
	host: UmbControllerHost,
	method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
	path: string,
	parse: (answer: unknown) => T,
	options: CommerceCommandOptions = {},
) => askCommerce(host, { ...options, method, path }, parse);
