/** A product or variant, with the fields of a cart line. */
export interface PickedProduct {
	productReference: string;
	productVariantReference?: string;
	sku?: string;
	name?: string;
	/** Of a variant, such as "Colour: Blue". */
	attributes: string[];
	/** Above 0; may have decimals. */
	quantity: number;
}

/** The currency of a cart. Prices have its id, its code, or both. */
export interface ProductCurrency {
	currencyId: string;
	currencyCode: string;
}

/** A row of the picker. */
export interface ProductModel {
	entityType: string;
	/** The reference of the variant, or of a product without variants. */
	unique: string;
	/** The SKU or the reference if there is no name. */
	name: string;
	/** The fields of the cart line that picking this row adds. */
	picked: PickedProduct;
	/** In the currency's major unit; undefined for a product without a price in this currency. */
	price?: number;
	currencyCode: string;
	/** Undefined if the store does not track it. */
	stock?: number;
	hasVariants: boolean;
}
