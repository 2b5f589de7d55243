import type { LineChange } from '../commerce/cart-lines.js';
import { boolean, listOf, nothing, number, object, optional, optionalString as text } from '../http/strict-body.js';
import { optionalStrings, string, type Reader } from '../http/strict-body.js';

const contactFields = { firstName: text, lastName: text, email: text, telephone: text };

const addressFields = {
	addressLine1: text,
	addressLine2: text,
	city: text,
	zipCode: text,
	country: text,
	region: nothing,
	companyName: text,
	companyTaxCode: text,
	contact: optional(object(contactFields)),
};

const lineFields = {
	id: text,
	productReference: text,
	productVariantReference: text,
	quantity: optional(number),
	properties: optionalStrings,
	bundleId: text,
};

const line: Reader<LineChange> = (value, at) =>
	object({ ...lineFields, orderLines: optional(listOf(line)) })(value, at);

/** UpdateCart: every field is optional. */
export const updateCart = object({
	customer: optional(object({ ...contactFields, customerReference: text })),
	billing: optional(object(addressFields)),
	shipping: optional(object({ ...addressFields, sameAsBilling: optional(boolean), shippingMethod: text })),
	payment: optional(object({ paymentMethod: text })),
	properties: optionalStrings,
	orderLines: optional(listOf(line)),
	notes: optional(object({ customerNotes: text, internalNotes: text })),
	tags: optional(listOf(string)),
	codes: optional(listOf(string)),
});
