import type { CheckoutForm } from './checkout-fields.js';

export interface ShopLine {
	readonly name: string;
	readonly quantity: number;
	/** Such as `size: M`. */
	readonly attributes: readonly string[];
	/** Formatted, with tax; undefined for a product without a price. */
	readonly total?: string;
}

/** A cart or an order as the pages show it. The store formats the amounts. */
export interface ShopOrder {
	readonly id: string;
	readonly number: string;
	readonly isFinalized: boolean;
	readonly lines: readonly ShopLine[];
	readonly quantity: number;
	/** With tax. */
	readonly total: string;
	/** Included in the total. */
	readonly tax: string;
	/** To be paid, in the currency of the order. */
	readonly amount: number;
	/** The known parts of customer and addresses. */
	readonly form: CheckoutForm;
	readonly tags: readonly string[];
}

/** @returns the value at this path of property names, or undefined */
const at = (value: unknown, ...path: string[]): unknown =>
	path.reduce<unknown>((inner, name) => Reflect.get(Object(inner), name), value);

/** Like {@link at}, for texts that are not empty. */
const textAt = (value: unknown, ...path: string[]): string | undefined => {
	const text = at(value, ...path);
	return typeof text === 'string' && text !== '' ? text : undefined;
};

const listAt = (value: unknown, name: string): unknown[] => {
	const list = at(value, name);
	return Array.isArray(list) ? list : [];
};

const numberAt = (value: unknown, ...path: string[]): number => Number(at(value, ...path)) || 0;

const parseLine = (dto: unknown): ShopLine => ({
	name: textAt(dto, 'name') ?? '',
	quantity: numberAt(dto, 'quantity'),
	attributes: listAt(dto, 'attributes').map((attribute) =>
		['name', 'value'].map((part) => textAt(attribute, part, 'name') ?? '').join(': '),
	),
	total: textAt(dto, 'totalPrice', 'value', 'formatted', 'withTax'),
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
		sameAddress: property('shippingSameAsBilling') !== '' || property('shippingAddressLine1') === '',
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
 * @param dto - A response of the Storefront API.
 * @returns undefined if it is not an order
 */
export const parseShopOrder = (dto: unknown): ShopOrder | undefined => {
	const id = textAt(dto, 'id');
	if (id === undefined) return undefined;
	return {
		id,
		number: textAt(dto, 'orderNumber') ?? textAt(dto, 'cartNumber') ?? '',
		isFinalized: at(dto, 'isFinalized') === true,
		lines: listAt(dto, 'orderLines').map(parseLine),
		quantity: numberAt(dto, 'totalQuantity'),
		total: textAt(dto, 'totalPrice', 'value', 'formatted', 'withTax') ?? '',
		tax: textAt(dto, 'totalPrice', 'value', 'formatted', 'tax') ?? '',
		amount: numberAt(dto, 'transactionAmount', 'value', 'value'),
		form: parseForm(dto),
		tags: listAt(dto, 'tags').filter((tag) => typeof tag === 'string'),
	};
};
