export interface ProductPrice {
	readonly currencyId: string;
	/** As an editor typed it; 0 is a valid price. */
	readonly value: number;
}

export interface ProductVariant {
	readonly reference: string;
	readonly sku: string;
	readonly name: string;
	readonly prices: readonly ProductPrice[];
	/** Such as `{ size: 'M' }`. */
	readonly attributes: Readonly<Record<string, string>>;
	readonly stock?: number;
}

export interface Product {
	/** The product's reference. */
	readonly id: string;
	readonly storeId: string;
	readonly sku: string;
	readonly name: string;
	/** Empty when the product has no price, in any currency. */
	readonly prices: readonly ProductPrice[];
	readonly stock?: number;
	readonly variants: readonly ProductVariant[];
}

/** @returns the price in this currency; undefined when the product has none, which is not the same as 0. */
export const priceIn = (priced: Pick<Product, 'prices'>, currencyId: string): number | undefined =>
	priced.prices.find((price) => price.currencyId === currencyId)?.value;
