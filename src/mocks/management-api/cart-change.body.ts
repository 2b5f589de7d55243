import type { LineChange } from '../commerce/cart-lines.js';
import { Refusal } from '../commerce/refusal.js';
import { boolean, listOf, number, object, optional, recordOf, string, type Reader } from '../http/strict-body.js';

const text = optional(string);
const texts = optional(recordOf(string));

const contactFields = { firstName: text, lastName: text, email: text, telephone: text };

/** There are no regions, payment methods and shipping methods here, so none can be named. */
const nothing: Reader<undefined> = (value, at) => {
	if (value === undefined || value === null || value === '') return undefined;
	throw Refusal.ofField(at, 'There is no such thing in this store.');
};

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
