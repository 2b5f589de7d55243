import { type JsonObject, optionalObject, optionalText } from '../management-api/parse.js';
import type { CartDetailModel } from './types.js';

/** The lists of a store that fields of a cart are chosen from. */
export type CartOptions = 'cultures' | 'currencies' | 'countries';

/** An editable field of a cart. */
export interface CartField {
	/** The path of the field in requests and answers of the Management API. */
	path: string;
	/** Localization key. */
	label: string;
	/** The backoffice's property editor UI. Default: a text box. */
	editor?: 'TextBox' | 'EmailAddress' | 'TextArea' | 'Toggle' | 'MultipleTextString';
	/** The list of a dropdown, which replaces the property editor. */
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

/** Fields that cannot be changed once the cart is saved. */
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

/** @returns a copy of the object with this value at the path */
export function withValueAt(object: JsonObject, path: string, value: unknown): JsonObject {
	const [name = '', ...rest] = path.split('.');
	const inner = rest.length === 0 ? value : withValueAt(optionalObject(object[name]) ?? {}, rest.join('.'), value);
	return { ...object, [name]: inner };
}

/** @returns the value for the field's editor; an empty text or list if the cart has none */
export function valueOf(cart: JsonObject, { path, editor }: CartField): string | boolean | string[] {
	const value = path.split('.').reduce<unknown>((part, name) => optionalObject(part)?.[name], cart);
	if (editor === 'Toggle') return value === true;
	if (editor === 'MultipleTextString') return Array.isArray(value) ? value.map(String) : [];
	// A currency or country is an object in answers, and a code in requests.
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

/** @returns a CreateCart of the Management API */
export const newCartBody = (cart: CartDetailModel) => bodyOf(cart, NEW_CART_BOXES);

/** @returns an UpdateCart of the Management API, which does not change fields that are missing here */
export const cartChangeBody = (cart: CartDetailModel) => ({
	...bodyOf(cart, CART_BOXES),
	// Without bundle parts and properties, which saved lines keep.
	orderLines: cart.orderLines.map(({ id, isNew, productReference, productVariantReference, quantity }) => ({
		id: isNew ? undefined : id,
		productReference: optionalText(productReference),
		productVariantReference: optionalText(productVariantReference),
		quantity,
	})),
});
