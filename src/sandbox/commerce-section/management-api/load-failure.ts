import { UmbApiError } from '@umbraco-cms/backoffice/resources';

/** Why something could not be loaded. Only `unavailable` is worth another try. */
export type LoadFailure = 'notFound' | 'forbidden' | 'unavailable';

/** @returns why a read failed, as far as it makes a difference on screen; undefined where it succeeded */
export function loadFailureOf(error: Error | undefined): LoadFailure | undefined {
	if (!error) return undefined;
	if (!UmbApiError.isUmbApiError(error)) return 'unavailable';
	switch (error.status) {
		// A malformed id is refused with 400. For the editor it makes no difference: nothing is at this address.
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
