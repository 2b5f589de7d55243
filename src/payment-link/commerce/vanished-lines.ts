import type { UcplCartLine, UcplProductReference } from './types.js';

/** The warning is optional and should not keep a server busy: at most this many products of a cart are looked up. */
export const MAX_PRODUCTS = 20;

/** How many are looked up at the same time, so that the link never has to wait for them. */
export const MAX_CONCURRENT = 4;

const withBundled = (lines: ReadonlyArray<UcplCartLine>): Array<UcplCartLine> =>
	lines.flatMap((line) => [line, ...withBundled(line.lines)]);

const keyOf = ({ productReference, variantReference }: UcplProductReference) =>
	JSON.stringify([productReference, variantReference]);

/**
 * @param {ReadonlyArray<UcplCartLine>} lines - the lines of a cart
 * @param {(product: UcplProductReference) => Promise<boolean>} isGone - looks up a product or variant; false if that fails
 * @returns {Promise<Array<UcplCartLine>>} the lines whose product or variant is gone, bundled ones too
 */
export async function vanishedLines(
	lines: ReadonlyArray<UcplCartLine>,
	isGone: (product: UcplProductReference) => Promise<boolean>,
): Promise<Array<UcplCartLine>> {
	const sold = withBundled(lines).filter(({ productReference }) => productReference !== undefined);
	const products = new Map(sold.map((line) => [keyOf(line), line]));
	const gone = new Set<string>();
	// Each takes its next product from the same queue.
	const queue = [...products].slice(0, MAX_PRODUCTS).values();
	const lookUp = async () => {
		for (const [key, product] of queue) if (await isGone(product)) gone.add(key);
	};
	await Promise.all(Array.from({ length: MAX_CONCURRENT }, lookUp));
	return sold.filter((line) => gone.has(keyOf(line)));
}
