import { Refusal } from '../commerce/refusal.js';

/**
 * Reads `filter=term:anna&filter=term:andersen`.
 *
 * @param key - The only key that this call supports.
 * @returns the values to filter by, in lower case.
 * @throws Refusal for any other key.
 */
export const filtersOf = (query: URLSearchParams, key: string): string[] =>
	query.getAll('filter').map((filter) => {
		const separator = filter.indexOf(':');
		if (filter.slice(0, Math.max(separator, 0)) !== key) {
			throw Refusal.ofField('filter', `The only supported filter is ${key}:….`);
		}
		return filter
			.slice(separator + 1)
			.trim()
			.toLowerCase();
	});
