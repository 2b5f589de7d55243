/** What one of a product costs in one currency, as its editor typed it. */
export interface ProductPrice {
	/** At least one of these two is there. */
	currencyId?: string;
	currencyCode?: string;
	/** In the currency's major unit; 0 is a price. */
	value: number;
}

/** A product of a store's catalogue, or one of its variants: what can become a line of a cart. */
export interface ProductModel {
	/** The variant's reference, of a product that is none its own. */
	unique: string;
	productReference: string;
	productVariantReference?: string;
	sku?: string;
	/** Of a product without a name what else it is known by. */
	name: string;
	/** None of a product that is sold on request only. */
	prices: ProductPrice[];
	/** What tells a variant from its siblings, each as "Colour: Blue". */
	attributes: string[];
	/** Unknown where the store keeps no count. */
	stock?: number;
	/** Then one of the variants has to be chosen. */
	hasVariants: boolean;
}

/** Which of many, counted from 0. */
export interface ProductPaging {
	skip: number;
	take: number;
}
