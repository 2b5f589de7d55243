import type { LineChange } from '../commerce/cart-lines.js';
import {
	boolean,
	listOf,
	nothing,
	number,
	object,
	optional,
	recordOf,
	string,
	type Reader,
} from '../http/strict-body.js';

const text = optional(string);
const texts = optional(recordOf(string));

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
	properties: texts,
	bundleId: text,
};

const line: Reader<LineChange> = (value, at) =>
	object({ ...lineFields, orderLines: optional(listOf(line)) })(value, at);

/** UpdateCart: every field may be left out. */
export const updateCart = object({
	customer: optional(object({ ...contactFields, customerReference: text })),
	billing: optional(object(addressFields)),
	shipping: optional(object({ ...addressFields, sameAsBilling: optional(boolean), shippingMethod: nothing })),
	payment: optional(object({ paymentMethod: nothing })),
	properties: texts,
	orderLines: optional(listOf(line)),
	notes: optional(object({ customerNotes: text, internalNotes: text })),
	tags: optional(listOf(string)),
	codes: optional(listOf(string)),
});
