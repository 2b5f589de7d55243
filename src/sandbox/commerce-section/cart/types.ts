import type { SANDBOX_CART_ENTITY_TYPE } from './entity.js';

/** A price as the server formats it for the cart's currency; nobody here formats money. */
export interface FormattedPrice {
	withTax?: string;
	withoutTax?: string;
	tax?: string;
}

export interface CartCustomer {
	/** First and last name, as far as known. */
	name?: string;
	email?: string;
	telephone?: string;
	reference?: string;
}

/** What the list shows of a cart. */
export interface CartListItemModel {
	entityType: typeof SANDBOX_CART_ENTITY_TYPE;
	unique: string;
	/** The cart's number, as people say it. */
	name: string;
	customer: CartCustomer;
	totalQuantity?: number;
	total: FormattedPrice;
	/** ISO 8601 */
	updateDate?: string;
	isFinalized: boolean;
}

export interface CartLineModel {
	unique: string;
	name?: string;
	sku?: string;
	/** What tells the variant from its siblings, each as "Colour: Blue". */
	attributes: string[];
	quantity?: number;
	unitPrice: FormattedPrice;
	total: FormattedPrice;
	/** The parts of a bundle. */
	lines: CartLineModel[];
}

/** A cart as its page shows it. */
export interface CartDetailModel extends CartListItemModel {
	/** Only an order has one: a cart that was finalised. */
	orderNumber?: string;
	languageIsoCode?: string;
	currencyCode?: string;
	lines: CartLineModel[];
	/** Lines of an address as they are written one below the other. */
	billingAddress: string[];
	shippingAddress: string[];
	subtotal: FormattedPrice;
	shippingTotal: FormattedPrice;
	paymentTotal: FormattedPrice;
	customerNotes?: string;
	internalNotes?: string;
	tags: string[];
	/** ISO 8601 */
	createDate?: string;
	finalizedDate?: string;
}
