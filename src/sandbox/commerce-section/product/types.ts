/** A product, or a variant of one, to become a line of a cart. */
export interface PickedProduct {
	productReference: string;
	productVariantReference?: string;
	sku?: string;
	name?: string;
	/** What distinguishes a variant from its siblings, each as "Colour: Blue". */
	attributes: string[];
	/** Above 0; may have decimals. */
	quantity: number;
}

/** The currency of a cart. Prices come with its id, its code, or both. */
export interface ProductCurrency {
	currencyId: string;
	currencyCode: string;
}

/** What the picker shows as a row. */
export interface ProductModel {
	entityType: string;
	/** The variant's reference, or the product's where it has no variants. */
	unique: string;
	/** The SKU or the reference where the store has no name for it. */
	name: string;
	/** What picking it adds. */
	picked: PickedProduct;
	/** In the currency's major unit, 0 included; undefined where the product is sold on request only. */
	price?: number;
	currencyCode: string;
	/** Undefined where the store keeps no count. */
	stock?: number;
	hasVariants: boolean;
}
