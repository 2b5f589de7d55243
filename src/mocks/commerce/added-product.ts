import type { CartLine } from './cart.js';
import type { LineChange } from './cart-lines.js';
import { Refusal } from './refusal.js';

export interface AddedProduct {
	readonly productReference: string;
	readonly productVariantReference?: string;
	readonly quantity: number;
	readonly properties?: Readonly<Record<string, string>>;
	readonly bundleId?: string;
}

const isPlain = ({ properties = {}, bundleId }: Pick<AddedProduct, 'properties' | 'bundleId'>): boolean =>
	Object.keys(properties).length === 0 && bundleId === undefined;

const isSame = (line: CartLine, product: AddedProduct): boolean =>
	line.productReference === product.productReference &&
	line.productVariantReference === product.productVariantReference &&
	isPlain(line) &&
	isPlain(product);

/**
 * @returns the lines with this product added: to the existing line of the same product, or as a new line.
 * @throws Refusal for a quantity that is not above 0.
 */
export const withProduct = (lines: readonly CartLine[], product: AddedProduct): LineChange[] => {
	// Added to an existing line, a negative quantity would go unnoticed.
	if (product.quantity <= 0) throw Refusal.ofField('quantity', 'The quantity must be above 0.');
	const same = lines.find((line) => isSame(line, product));
	const kept = lines.map((line) => ({
		id: line.id,
		...(line === same && { quantity: line.quantity + product.quantity }),
	}));
	return same ? kept : [...kept, product];
};
