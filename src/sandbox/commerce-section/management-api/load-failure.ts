import { UmbApiError } from '@umbraco-cms/backoffice/resources';

/** Why something could not be loaded. Only `unavailable` can be retried. */
export type LoadFailure = 'notFound' | 'forbidden' | 'unavailable';

/** @returns undefined if there was no error */
export function loadFailureOf(error: Error | undefined): LoadFailure | undefined {
	if (!error) return undefined;
	if (!UmbApiError.isUmbApiError(error)) return 'unavailable';
	switch (error.status) {
		// The server responds to a malformed id with 400.
		case 400:
		case 404:
			return 'notFound';
		case 401:
		case 403:
			return 'forbidden';
		default:
			return 'unavailable';
	}
}
