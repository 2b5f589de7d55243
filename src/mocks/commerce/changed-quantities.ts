import type { CartLine } from './cart.js';
import type { LineChange } from './cart-lines.js';
import { Refusal } from './refusal.js';

/** The new quantity of a line: the number itself, or by how much the quantity changes. */
export interface QuantityChange extends Pick<LineChange, 'quantity' | 'properties'> {
	readonly id: string;
	readonly quantityIncrement?: number;
	readonly quantityDecrement?: number;
}

const changedOne = (
	line: Required<Pick<CartLine, 'id' | 'quantity'>> & LineChange,
	{ quantity = line.quantity, quantityIncrement = 0, quantityDecrement = 0, properties }: QuantityChange,
) => ({
	...line,
	quantity: quantity + quantityIncrement - quantityDecrement,
	properties: { ...line.properties, ...properties },
});

/**
 * @returns the lines with these changes, in the order in which they are listed.
 * @throws Refusal for a line that is not among them.
 */
export const withQuantities = (lines: readonly CartLine[], changes: readonly QuantityChange[]): LineChange[] => {
	const changed = new Map(lines.map(({ id, quantity }) => [id, { id, quantity }]));
	for (const [index, change] of changes.entries()) {
		const line = changed.get(change.id.toLowerCase());
		if (!line) throw Refusal.ofField(`[${index}].id`, 'The cart has no such line.');
		changed.set(line.id, changedOne(line, change));
	}
	return [...changed.values()];
};

/**
 * @returns the other lines.
 * @throws Refusal when there is no such line.
 */
export const withoutLine = (lines: readonly CartLine[], removed: string): LineChange[] => {
	const kept = lines.filter(({ id }) => id !== removed);
	if (kept.length === lines.length) throw Refusal.ofField('orderLineId', 'The cart has no such line.');
	return kept.map(({ id }) => ({ id }));
};
