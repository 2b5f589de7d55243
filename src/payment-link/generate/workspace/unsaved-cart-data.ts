import { parseCart } from '../../commerce/cart.parse.js';
import { array, isObject, object, text } from '../../commerce/parse.js';
import type { UcplCart, UcplCartLine } from '../../commerce/types.js';

/** Whether an editor has changes that the saved cart does not have. */
export type UcplUnsavedChanges = 'none' | 'some' | 'unknown';

/** A line that says what is bought and how much of it. */
const isLine = (value: unknown): boolean => {
	const { productReference, quantity, orderLines } = object(value);
	return text(productReference) !== undefined && typeof quantity === 'number' && array(orderLines).every(isLine);
};

/** What is bought, without ids and in an order of its own: a save may replace the one and change the other. */
const contentOf = (lines: ReadonlyArray<UcplCartLine>): Array<string> =>
	lines
		.map((line) =>
			JSON.stringify([line.productReference, line.variantReference, line.quantity, ...contentOf(line.lines)]),
		)
		.sort();

/** The lines of an OrderDto, unless they cannot be read. An empty list may be left out. */
function editedContent(orderLines: unknown, edited: UcplCart, saved: UcplCart): string | undefined {
	const isReadable = Array.isArray(orderLines) ? orderLines.every(isLine) : !orderLines && saved.lines.length === 0;
	return isReadable ? contentOf(edited.lines).join() : undefined;
}

/** The e-mail address of an OrderDto, unless it has no customer although the saved cart has one. */
function editedEmail(customer: unknown, edited: UcplCart, saved: UcplCart): string | undefined {
	const isReadable = isObject(customer) || (!customer && saved.customerEmail === '');
	return isReadable ? edited.customerEmail.trim() : undefined;
}

/**
 * Compares products, variants, quantities and the customer's e-mail address.
 * @param {unknown} data - of an editor, for example of a workspace's `getData()`; anything but an OrderDto is unknown
 * @param {UcplCart} saved - the cart as Commerce returns it
 */
export function compareWithSaved(data: unknown, saved: UcplCart): UcplUnsavedChanges {
	const edited = parseCart(data);
	if (edited?.unique.toLowerCase() !== saved.unique.toLowerCase()) return 'unknown';
	const { orderLines, customer } = object(data);
	const pairs = [
		[editedContent(orderLines, edited, saved), contentOf(saved.lines).join()],
		[editedEmail(customer, edited, saved), saved.customerEmail.trim()],
	] as const;
	if (pairs.some(([here, there]) => here !== undefined && here !== there)) return 'some';
	return pairs.some(([here]) => here === undefined) ? 'unknown' : 'none';
}
