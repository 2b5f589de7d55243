import { Refusal } from '../commerce/refusal.js';

export interface PageDto<T> {
	total: number;
	items: T[];
}

const wholeNumber = (query: URLSearchParams, name: string, otherwise: number): number => {
	const text = query.get(name);
	if (text === null) return otherwise;
	if (!/^\d{1,9}$/.test(text)) throw Refusal.ofField(name, `${name} must be a whole number, at least 0.`);
	return Number(text);
};

/**
 * @param toDto - Is asked for the items of this page only.
 * @throws Refusal when `skip` or `take` is not a whole number.
 */
export const pageOf = <T, D>(items: readonly T[], query: URLSearchParams, toDto: (item: T) => D): PageDto<D> => {
	const skip = wholeNumber(query, 'skip', 0);
	const take = wholeNumber(query, 'take', 100);
	return { total: items.length, items: items.slice(skip, skip + take).map(toDto) };
};
