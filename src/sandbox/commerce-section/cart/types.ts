import type { SANDBOX_CART_ENTITY_TYPE } from './entity.js';

/** A price as the server formats it for the cart's currency; nobody here formats money. */
export interface FormattedPrice {
	withTax?: string;
	withoutTax?: string;
	tax?: string;
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

/** Empty texts where nothing is known. */
export interface CartCustomer {
	firstName: string;
	lastName: string;
	email: string;
	telephone: string;
	customerReference: string;
}

/** Empty texts where nothing is known. */
export interface CartAddress {
	companyName: string;
	firstName: string;
	lastName: string;
	addressLine1: string;
	addressLine2: string;
	zipCode: string;
	city: string;
	/** The id of one of the store's countries. */
	countryId: string;
	/** As the server calls it; what is shown of a country that is not looked up. */
	countryName: string;
}

export interface CartShippingAddress extends CartAddress {
	sameAsBilling: boolean;
}

export interface CartNotes {
	customerNotes: string;
	internalNotes: string;
}

/** What the server reckons for a line. */
export interface CartLinePrices {
	unitPrice: FormattedPrice;
	total: FormattedPrice;
}

export interface CartLineModel extends CartLinePrices {
	/** The line's id; of a line that is not saved yet, one made here. */
	unique: string;
	isNew: boolean;
	productReference: string;
	productVariantReference?: string;
	name?: string;
	sku?: string;
	/** What tells the variant from its siblings, each as "Colour: Blue". */
	attributes: string[];
	/** Undefined while what is typed is no quantity. */
	quantity?: number;
	/** The parts of a bundle. */
	lines: CartLineModel[];
}

/** What the server reckons for a cart. */
export interface CartTotals {
	subtotal: FormattedPrice;
	shippingTotal: FormattedPrice;
	paymentTotal: FormattedPrice;
	total: FormattedPrice;
}

/** A cart as its page shows it. */
export interface CartDetailModel extends CartListItemModel, CartTotals {
	/** Only an order has one: a cart that was finalised. */
	orderNumber?: string;
	/** A plain culture such as `en-US`; it and the currency are chosen once, when the cart is made. */
	languageIsoCode: string;
	/** Id or code. */
	currency: string;
	currencyCode?: string;
	lines: CartLineModel[];
	billing: CartAddress;
	shipping: CartShippingAddress;
	notes: CartNotes;
	tags: string[];
	/** ISO 8601 */
	createDate?: string;
	finalizedDate?: string;
}
