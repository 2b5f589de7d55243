import { boolean, listOf, nothing, number, object, optional, optionalString as text } from '../http/strict-body.js';
import { optionalStrings, string } from '../http/strict-body.js';

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
};

/** The parts of a bundle have no parts of their own. */
const line = object({ ...lineFields, bundleId: text, orderLines: optional(listOf(object(lineFields))) });

/** UpdateCart: every field is optional. */
export const updateCart = object({
	customer: optional(object({ ...contactFields, customerReference: text })),
	billing: optional(object(addressFields)),
	shipping: optional(
		object({
			...addressFields,
			sameAsBilling: optional(boolean),
			shippingMethod: text,
			shippingOption: optional(object({ id: text, name: text })),
		}),
	),
	payment: optional(object({ paymentMethod: text })),
	properties: optionalStrings,
	orderLines: optional(listOf(line)),
	notes: optional(object({ customerNotes: text, internalNotes: text })),
	tags: optional(listOf(string)),
	codes: optional(listOf(string)),
});
