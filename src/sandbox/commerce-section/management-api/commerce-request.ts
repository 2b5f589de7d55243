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

/**
 * Reads from Commerce's Management API.
 * @param path below the API's prefix, its parts already encoded
 * @param parse makes a model of the answer, and throws when the answer is not as promised
 * @returns the model, or the error: an `UmbApiError` for what the server or the network refused. Nobody is notified:
 * whoever asked shows the error where the data would have been.
 */
export async function getFromCommerce<T>(
	host: UmbControllerHost,
	path: string,
	parse: (answer: unknown) => T,
	{ store, query }: CommerceRequestOptions = {},
): Promise<UmbDataSourceResponse<T>> {
	const { data, error } = await tryExecute(
		host,
		umbHttpClient.get<unknown, unknown, true>({
			url: COMMERCE_MANAGEMENT_API + path,
			security: [{ type: 'http', scheme: 'bearer' }],
			headers: store ? { store } : {},
			query,
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
