import type { UcplCartLine } from './types.js';

/** The warning is optional and should not keep a server busy: at most this many products of a cart are looked up. */
export const MAX_PRODUCTS = 20;

/** How many are looked up at the same time, so that the link never has to wait for them. */
export const MAX_CONCURRENT = 4;

/**
 * @param {ReadonlyArray<UcplCartLine>} lines - the lines of a cart
 * @param {(productReference: string) => Promise<boolean>} isGone - looks up a product; false if that fails
 * @returns {Promise<Array<UcplCartLine>>} the lines whose product is gone
 */
export async function vanishedLines(
	lines: ReadonlyArray<UcplCartLine>,
	isGone: (productReference: string) => Promise<boolean>,
): Promise<Array<UcplCartLine>> {
	const products = new Set(lines.flatMap(({ productReference }) => productReference ?? []));
	const gone = new Set<string | undefined>();
	// Each takes its next product from the same queue.
	const queue = [...products].slice(0, MAX_PRODUCTS).values();
	const lookUp = async () => {
		for (const product of queue) if (await isGone(product)) gone.add(product);
	};
	await Promise.all(Array.from({ length: MAX_CONCURRENT }, lookUp));
	return lines.filter(({ productReference }) => gone.has(productReference));
}
