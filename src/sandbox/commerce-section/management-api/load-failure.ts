import { UmbApiError } from '@umbraco-cms/backoffice/resources';

/** Why something could not be shown. Only an `unavailable` one is worth another try. */
export type LoadFailure = 'notFound' | 'forbidden' | 'unavailable';

/** @returns why a read failed, in the few ways that look different on screen; undefined where it did not fail. */
export function loadFailureOf(error: Error | undefined): LoadFailure | undefined {
	if (!error) return undefined;
	if (!UmbApiError.isUmbApiError(error)) return 'unavailable';
	switch (error.status) {
		// An id that is no id at all is refused with 400: to the editor, too, there is nothing at this address.
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
