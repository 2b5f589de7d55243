import type { UcplCartLine } from './types.js';

/** Of a cart with more products only these many are looked up: it is a courtesy, and no reason to keep a server busy. */
export const MOST_PRODUCTS = 20;

/** As many are looked up at once, so that the link is never kept waiting. */
export const PRODUCTS_AT_ONCE = 4;

/**
 * @param {ReadonlyArray<UcplCartLine>} lines - the lines of a cart
 * @param {(productReference: string) => Promise<boolean>} isGone - looks a product up; false where it cannot be known
 * @returns {Promise<Array<UcplCartLine>>} the lines whose product is gone
 */
export async function vanishedLines(
	lines: ReadonlyArray<UcplCartLine>,
	isGone: (productReference: string) => Promise<boolean>,
): Promise<Array<UcplCartLine>> {
	const products = new Set(lines.flatMap(({ productReference }) => productReference ?? []));
	const gone = new Set<string | undefined>();
	// All take the next one from the same queue.
	const queue = [...products].slice(0, MOST_PRODUCTS).values();
	const lookUp = async () => {
		for (const product of queue) if (await isGone(product)) gone.add(product);
	};
	await Promise.all(Array.from({ length: PRODUCTS_AT_ONCE }, lookUp));
	return lines.filter(({ productReference }) => gone.has(productReference));
}
