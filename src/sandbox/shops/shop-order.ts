import type { CheckoutForm } from './checkout-fields.js';
import { at, listAt, numberAt, textAt } from './json.js';
import { parseMethod, type Method } from './methods.js';

export interface ShopLine {
	/** Of the variant, or of the product without variants. */
	readonly reference: string;
	readonly name: string;
	readonly quantity: number;
	/** Such as `size: M`. */
	readonly attributes: readonly string[];
	/** Formatted, with tax. */
	readonly total: string;
}

/** A cart or an order as the pages show it. The store formats the amounts. */
export interface ShopOrder {
	readonly id: string;
	readonly number: string;
	readonly isFinalized: boolean;
	readonly lines: readonly ShopLine[];
	readonly quantity: number;
	/** With tax, as all of these. */
	readonly subtotal: string;
	/** The chosen way of delivery. */
	readonly shipping?: Method;
	/** The chosen way to pay, and its fee. */
	readonly payment?: Method;
	readonly total: string;
	/** Included in the total. */
	readonly tax: string;
	/** To be paid, in the currency of the order. */
	readonly amount: number;
	/** The known parts of customer and addresses. */
	readonly form: CheckoutForm;
	readonly tags: readonly string[];
}

const parseLine = (dto: unknown): ShopLine => ({
	reference: textAt(dto, 'productVariantReference') ?? textAt(dto, 'productReference') ?? '',
	name: textAt(dto, 'name') ?? '',
	quantity: numberAt(dto, 'quantity'),
	attributes: listAt(dto, 'attributes').map((attribute) =>
		['name', 'value'].map((part) => textAt(attribute, part, 'name') ?? '').join(': '),
	),
	total: textAt(dto, 'totalPrice', 'value', 'formatted', 'withTax') ?? '',
});

/** The API has no fields for addresses: they are properties, with the aliases of Umbraco Commerce's checkout. */
const parseForm = (dto: unknown): CheckoutForm => {
	const customer = (name: string) => textAt(dto, 'customerInfo', name) ?? '';
	const property = (name: string) => textAt(dto, 'properties', name) ?? '';
	const countryIn = (info: string) => textAt(dto, info, 'country', 'code') ?? '';
	return {
		firstName: customer('firstName'),
		lastName: customer('lastName'),
		email: customer('email'),
		telephone: property('billingTelephone'),
		billingLine1: property('billingAddressLine1'),
		billingLine2: property('billingAddressLine2'),
		billingZipCode: property('billingZipCode'),
		billingCity: property('billingCity'),
		billingCountry: countryIn('paymentInfo'),
		sameAddress: property('shippingSameAsBilling') === '1' || property('shippingAddressLine1') === '',
		shippingFirstName: property('shippingFirstName'),
		shippingLastName: property('shippingLastName'),
		shippingLine1: property('shippingAddressLine1'),
		shippingLine2: property('shippingAddressLine2'),
		shippingZipCode: property('shippingZipCode'),
		shippingCity: property('shippingCity'),
		shippingCountry: countryIn('shippingInfo'),
	};
};

/**
 * @param dto - A response of the Storefront API, with shipping and payment method expanded.
 * @returns undefined if it is not an order
 */
export const parseShopOrder = (dto: unknown): ShopOrder | undefined => {
	const id = textAt(dto, 'id');
	if (id === undefined) return undefined;
	const methodIn = (info: string, method: string) =>
		parseMethod(at(dto, info, method), at(dto, info, 'totalPrice', 'value'));
	return {
		id,
		number: textAt(dto, 'orderNumber') ?? textAt(dto, 'cartNumber') ?? '',
		isFinalized: at(dto, 'isFinalized') === true,
		lines: listAt(dto, 'orderLines').map(parseLine),
		quantity: numberAt(dto, 'totalQuantity'),
		subtotal: textAt(dto, 'subtotalPrice', 'value', 'formatted', 'withTax') ?? '',
		shipping: methodIn('shippingInfo', 'shippingMethod'),
		payment: methodIn('paymentInfo', 'paymentMethod'),
		total: textAt(dto, 'totalPrice', 'value', 'formatted', 'withTax') ?? '',
		tax: textAt(dto, 'totalPrice', 'value', 'formatted', 'tax') ?? '',
		amount: numberAt(dto, 'transactionAmount', 'value', 'value'),
		form: parseForm(dto),
		tags: listAt(dto, 'tags').filter((tag) => typeof tag === 'string'),
	};
};
