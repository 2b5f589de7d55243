import { Refusal } from '../commerce/refusal.js';

export interface PageDto<T> {
	total: number;
	items: T[];
}

/** In the contract both are an int32. */
const INT32 = 2 ** 31;

/** What one page holds at most, however much is asked for. */
export const LARGEST_PAGE = 1000;

const wholeNumber = (query: URLSearchParams, name: string, otherwise: number): number => {
	const text = query.get(name);
	if (text === null) return otherwise;
	if (/^\d{1,10}$/.test(text) && Number(text) < INT32) return Number(text);
	throw Refusal.ofField(name, `${name} must be a whole number from 0 to ${INT32 - 1}.`);
};

/**
 * @param toDto - Is asked for the items of this page only.
 * @throws Refusal when `skip` or `take` is not a whole number of 32 bits, or is below 0.
 */
export const pageOf = <T, D>(items: readonly T[], query: URLSearchParams, toDto: (item: T) => D): PageDto<D> => {
	const skip = wholeNumber(query, 'skip', 0);
	const take = Math.min(wholeNumber(query, 'take', 100), LARGEST_PAGE);
	return { total: items.length, items: items.slice(skip, skip + take).map(toDto) };
};
