import { UmbModalToken } from '@umbraco-cms/backoffice/modal';
import { SANDBOX_PRODUCT_PICKER_MODAL_ALIAS } from './constants.js';

export interface ProductPickerModalData {
	/** ISO code of the cart's currency, whose prices are shown. */
	currencyCode: string;
	/** Id of the same currency, for prices that come without its code. */
	currencyId?: string;
}

/** A product, or a variant of one, to become a line of the cart. */
export interface PickedProduct {
	productReference: string;
	productVariantReference?: string;
	sku?: string;
	name?: string;
	/** What tells the variant from its siblings, each as "Colour: Blue". */
	attributes: string[];
	/** Above 0; may have decimals. */
	quantity: number;
}

export interface ProductPickerModalValue {
	products: PickedProduct[];
}

/** **Add product**: opened from inside a store, whose products it shows. */
export const SANDBOX_PRODUCT_PICKER_MODAL = new UmbModalToken<ProductPickerModalData, ProductPickerModalValue>(
	SANDBOX_PRODUCT_PICKER_MODAL_ALIAS,
	{ modal: { type: 'sidebar', size: 'medium' } },
);
