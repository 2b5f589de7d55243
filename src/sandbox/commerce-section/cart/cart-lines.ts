import type { PickedProduct } from '../product/types.js';
import type { CartLineModel } from './types.js';

/** A line taken out, and where it was. */
export interface RemovedLine {
	line: CartLineModel;
	index: number;
}

/** @param unique tells the line from the others until the server gives it an id */
export const lineOf = (unique: string, { quantity, ...product }: PickedProduct): CartLineModel => ({
	...product,
	unique,
	isNew: true,
	quantity,
	unitPrice: {},
	total: {},
	lines: [],
});

/** @returns the lines without one, and that one; undefined where there is no such line */
export function withoutLine(
	lines: readonly CartLineModel[],
	unique: string,
): { lines: CartLineModel[]; removed: RemovedLine } | undefined {
	const index = lines.findIndex((line) => line.unique === unique);
	const line = lines[index];
	return line && { lines: lines.toSpliced(index, 1), removed: { line, index } };
}

/** @returns the lines with a removed one where it was, or at the end of those there are now */
export const withLineBack = (lines: readonly CartLineModel[], { line, index }: RemovedLine): CartLineModel[] =>
	lines.toSpliced(Math.min(index, lines.length), 0, line);
