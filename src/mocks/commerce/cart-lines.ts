import type { Cart, CartLine } from './cart.js';
import type { Catalogue } from './catalogue.js';
import { priceIn } from './product.js';
import { Refusal } from './refusal.js';

/** One line of a cart as it shall be: an existing one by its id, or a new one by its product. */
export interface LineChange {
	readonly id?: string;
	readonly productReference?: string;
	readonly productVariantReference?: string;
	readonly quantity?: number;
	readonly properties?: Readonly<Record<string, string>>;
	readonly bundleId?: string;
	readonly orderLines?: readonly LineChange[];
}

/** Which products can be put into the cart, and in which currency. */
type Shelf = Pick<Cart, 'storeId' | 'currencyId'> & Pick<Catalogue, 'products'>;

const MOST = 1_000_000;

const quantityOf = (quantity: number, at: string): number => {
	if (quantity > 0 && quantity <= MOST) return quantity;
	throw Refusal.ofField(`${at}.quantity`, `The quantity must be above 0 and at most ${MOST}.`);
};

const sellableOf = (change: LineChange, { products, storeId }: Shelf, at: string) => {
	const product = products.get(change.productReference ?? '');
	if (product?.storeId !== storeId) {
		throw Refusal.ofField(`${at}.productReference`, 'There is no such product in this store.');
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
 * @returns the lines as asked for: those not named are gone. A line that stays keeps its id and its product's details,
 * so a cart stays editable after the product is gone.
 * @throws Refusal for an unknown line, product or variant and for a quantity that will not do.
 */
export const changedLines = (
	lines: readonly CartLine[],
	changes: readonly LineChange[],
	{ storeId, currencyId }: Pick<Cart, 'storeId' | 'currencyId'>,
	{ products }: Catalogue,
): CartLine[] => linesOf(lines, changes, { storeId, currencyId, products }, '');
