import { type JsonObject, optionalObject, optionalText } from '../management-api/parse.js';
import type { CartDetailModel } from './types.js';

/** The lists of a store that a part of a cart is chosen from. */
export type CartOptions = 'cultures' | 'currencies' | 'countries';

/** A part of a cart that can be edited. */
export interface CartField {
	/** Where it is in the Management API, in answers and requests alike. */
	path: string;
	/** Localization key. */
	label: string;
	/** The stock property editor UI, by default a text box. */
	editor?: 'TextBox' | 'EmailAddress' | 'TextArea' | 'Toggle' | 'MultipleTextString';
	/** What it is chosen from instead. */
	options?: CartOptions;
}

export interface CartBox {
	/** Localization key. */
	headline: string;
	fields: readonly CartField[];
}

const addressFields = (address: 'billing' | 'shipping'): CartField[] => [
	{ path: `${address}.companyName`, label: 'sandbox_companyName' },
	{ path: `${address}.contact.firstName`, label: 'sandbox_firstName' },
	{ path: `${address}.contact.lastName`, label: 'sandbox_lastName' },
	{ path: `${address}.addressLine1`, label: 'sandbox_addressLine1' },
	{ path: `${address}.addressLine2`, label: 'sandbox_addressLine2' },
	{ path: `${address}.zipCode`, label: 'sandbox_zipCode' },
	{ path: `${address}.city`, label: 'sandbox_city' },
	{ path: `${address}.country`, label: 'sandbox_country', options: 'countries' },
];

export const SAME_AS_BILLING: CartField = {
	path: 'shipping.sameAsBilling',
	label: 'sandbox_sameAsBilling',
	editor: 'Toggle',
};

/** What is chosen once: a saved cart keeps it. */
export const NEW_CART_BOXES: readonly CartBox[] = [
	{
		headline: 'sandbox_languageAndCurrency',
		fields: [
			{ path: 'languageIsoCode', label: 'sandbox_language', options: 'cultures' },
			{ path: 'currency', label: 'sandbox_currency', options: 'currencies' },
		],
	},
];

export const CART_BOXES: readonly CartBox[] = [
	{
		headline: 'sandbox_customer',
		fields: [
			{ path: 'customer.firstName', label: 'sandbox_firstName' },
			{ path: 'customer.lastName', label: 'sandbox_lastName' },
			{ path: 'customer.email', label: 'sandbox_email', editor: 'EmailAddress' },
			{ path: 'customer.telephone', label: 'sandbox_telephone' },
			{ path: 'customer.customerReference', label: 'sandbox_customerReference' },
		],
	},
	{ headline: 'sandbox_billingAddress', fields: addressFields('billing') },
	{ headline: 'sandbox_shippingAddress', fields: [SAME_AS_BILLING, ...addressFields('shipping')] },
	{
		headline: 'sandbox_notes',
		fields: [
			{ path: 'notes.customerNotes', label: 'sandbox_customerNotes', editor: 'TextArea' },
			{ path: 'notes.internalNotes', label: 'sandbox_internalNotes', editor: 'TextArea' },
			{ path: 'tags', label: 'sandbox_tags', editor: 'MultipleTextString' },
		],
	},
];

/** @returns a copy of the object with another value at the path */
export function withValueAt(object: JsonObject, path: string, value: unknown): JsonObject {
	const [name = '', ...rest] = path.split('.');
	const inner = rest.length === 0 ? value : withValueAt(optionalObject(object[name]) ?? {}, rest.join('.'), value);
	return { ...object, [name]: inner };
}

/** @returns what is edited of a field: a text, empty where there is none, a list of texts, or true or false */
export function valueOf(cart: JsonObject, { path, editor }: CartField): string | boolean | string[] {
	const value = path.split('.').reduce<unknown>((part, name) => optionalObject(part)?.[name], cart);
	if (editor === 'Toggle') return value === true;
	if (editor === 'MultipleTextString') return Array.isArray(value) ? value.map(String) : [];
	// Answers refer to a currency or a country by an object, requests by its code.
	return optionalText(value) ?? optionalText(optionalObject(value)?.code) ?? '';
}

function bodyOf(cart: JsonObject, boxes: readonly CartBox[]): JsonObject {
	let body: JsonObject = {};
	for (const field of boxes.flatMap(({ fields }) => fields)) {
		const value = valueOf(cart, field);
		body = withValueAt(body, field.path, Array.isArray(value) ? value.filter((text) => text.trim()) : value);
	}
	return body;
}

/** The cart as a CreateCart of the Management API. */
export const newCartBody = (cart: CartDetailModel) => bodyOf(cart, NEW_CART_BOXES);

/** The whole cart as an UpdateCart of the Management API, which keeps what is left out. */
export const cartChangeBody = (cart: CartDetailModel) => ({
	...bodyOf(cart, CART_BOXES),
	// A saved line keeps its own parts and properties by not naming them.
	orderLines: cart.orderLines.map(({ id, isNew, productReference, productVariantReference, quantity }) => ({
		id: isNew ? undefined : id,
		productReference: optionalText(productReference),
		productVariantReference: optionalText(productVariantReference),
		quantity,
	})),
});
