import { Refusal } from '../commerce/refusal.js';

export interface PageDto<T> {
	total: number;
	items: T[];
}

/** The contract declares both as int32. */
const INT32 = 2 ** 31;

/** The maximum number of items on a page, whatever `take` is. */
export const MAX_PAGE_SIZE = 1000;

const wholeNumber = (query: URLSearchParams, name: string, fallback: number): number => {
	const text = query.get(name);
	if (text === null) return fallback;
	if (/^\d{1,10}$/.test(text) && Number(text) < INT32) return Number(text);
	throw Refusal.ofField(name, `${name} must be a whole number from 0 to ${INT32 - 1}.`);
};

/**
 * @param toDto - Called for the items on this page only.
 * @throws Refusal when `skip` or `take` is not a non-negative int32.
 */
export const pageOf = <T, D>(items: readonly T[], query: URLSearchParams, toDto: (item: T) => D): PageDto<D> => {
	const skip = wholeNumber(query, 'skip', 0);
	const take = Math.min(wholeNumber(query, 'take', 100), MAX_PAGE_SIZE);
	return { total: items.length, items: items.slice(skip, skip + take).map(toDto) };
};
