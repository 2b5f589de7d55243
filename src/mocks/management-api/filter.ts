import { Refusal } from '../commerce/refusal.js';

/**
 * Reads `filter=term:anna&filter=term:andersen`.
 *
 * @param key - The only key this call knows.
 * @returns what is filtered for, in lower case.
 * @throws Refusal for any other key.
 */
export const filtersOf = (query: URLSearchParams, key: string): string[] =>
	query.getAll('filter').map((filter) => {
		const separator = filter.indexOf(':');
		if (filter.slice(0, Math.max(separator, 0)) !== key) {
			throw Refusal.ofField('filter', `Only ${key}:… is known here.`);
		}
		return filter
			.slice(separator + 1)
			.trim()
			.toLowerCase();
	});
