import type { Cart, CartLine } from './cart.js';
import type { Catalogue } from './catalogue.js';
import { priceIn } from './product.js';
import { Refusal } from './refusal.js';

/** The new state of one line of a cart: an existing line by its id, or a new one by its product. */
export interface LineChange {
	readonly id?: string;
	readonly productReference?: string;
	readonly productVariantReference?: string;
	readonly quantity?: number;
	readonly properties?: Readonly<Record<string, string>>;
	readonly bundleId?: string;
	readonly orderLines?: readonly LineChange[];
}

/** The products that can be added to the cart, and the currency to price them in. */
type Shelf = Pick<Cart, 'storeId' | 'currencyId'> & Pick<Catalogue, 'products'>;

const MAX_QUANTITY = 1_000_000;

const quantityOf = (quantity: number, at: string): number => {
	if (quantity > 0 && quantity <= MAX_QUANTITY) return quantity;
	throw Refusal.ofField(`${at}.quantity`, `The quantity must be above 0 and at most ${MAX_QUANTITY}.`);
};

const sellableOf = (change: LineChange, { products, storeId }: Shelf, at: string) => {
	const product = products.get(change.productReference ?? '');
	if (product?.storeId !== storeId) {
		throw Refusal.ofField(`${at}.productReference`, 'The store has no such product.');
	}
	if (product.variants.length === 0 && !change.productVariantReference) return { ...product, attributes: {} };
	const variant = product.variants.find(({ reference }) => reference === change.productVariantReference);
	if (!variant) {
		throw Refusal.ofField(`${at}.productVariantReference`, 'Choose one of the variants of this product.');
	}
	return variant;
};

const newLine = (change: LineChange, shelf: Shelf, at: string): CartLine => {
	const { sku, name, attributes, prices } = sellableOf(change, shelf, at);
	return {
		id: crypto.randomUUID(),
		productReference: change.productReference ?? '',
		productVariantReference: change.productVariantReference,
		sku,
		name,
		attributes,
		unitPrice: priceIn({ prices }, shelf.currencyId),
		quantity: quantityOf(change.quantity ?? 1, at),
		properties: change.properties ?? {},
		bundleId: change.bundleId,
		lines: linesOf([], change.orderLines ?? [], shelf, `${at}.`),
	};
};

const changedLine = (line: CartLine, change: LineChange, shelf: Shelf, at: string): CartLine => ({
	...line,
	quantity: quantityOf(change.quantity ?? line.quantity, at),
	properties: { ...line.properties, ...change.properties },
	bundleId: change.bundleId ?? line.bundleId,
	lines: change.orderLines ? linesOf(line.lines, change.orderLines, shelf, `${at}.`) : line.lines,
});

const linesOf = (
	lines: readonly CartLine[],
	changes: readonly LineChange[],
	shelf: Shelf,
	prefix: string,
): CartLine[] =>
	changes.map((change, index) => {
		const at = `${prefix}orderLines[${index}]`;
		if (change.id === undefined) return newLine(change, shelf, at);
		const line = lines.find(({ id }) => id === change.id);
		if (!line) throw Refusal.ofField(`${at}.id`, 'The cart has no such line.');
		return changedLine(line, change, shelf, at);
	});

/**
 * @returns the new list of lines; lines that are not in it are removed. A line that stays keeps its id and its product's
 * details, so a cart stays editable after the product is gone.
 * @throws Refusal for an unknown line, product or variant, and for an invalid quantity.
 */
export const changedLines = (
	lines: readonly CartLine[],
	changes: readonly LineChange[],
	{ storeId, currencyId }: Pick<Cart, 'storeId' | 'currencyId'>,
	{ products }: Catalogue,
): CartLine[] => linesOf(lines, changes, { storeId, currencyId, products }, '');
