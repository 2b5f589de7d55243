import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import type { UmbDataSourceResponse } from '@umbraco-cms/backoffice/repository';
import { tryExecute } from '@umbraco-cms/backoffice/resources';

const COMMERCE_MANAGEMENT_API = '/umbraco/commerce/management/api/v1';

interface CommerceRequestOptions {
	/** Id or alias of the store, for calls that need one. */
	store?: string;
	query?: Record<string, unknown>;
	body?: unknown;
}

/**
 * Calls Commerce's Management API, without retries and notifications.
 * @param path below the API's prefix, with encoded segments
 * @param parse turns the answer into a model, or throws if the answer is not as expected
 * @returns the model, or an error: an `UmbApiError` if the server or the network failed
 */
export async function sendToCommerce<T>(
	host: UmbControllerHost,
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
	path: string,
	parse: (answer: unknown) => T,
	{ store, query, body }: CommerceRequestOptions = {},
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

/** Reads by GET; see {@link sendToCommerce}. */
export const getFromCommerce = <T>(
	host: UmbControllerHost,
	path: string,
	parse: (answer: unknown) => T,
	options?: CommerceRequestOptions,
) => sendToCommerce(host, 'GET', path, parse, options);
