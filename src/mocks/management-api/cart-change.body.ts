import type { Address } from '../commerce/cart.js';
import type { CartChange } from '../commerce/carts.js';
import type { LineChange } from '../commerce/cart-lines.js';
import type { Commerce } from '../commerce/commerce.js';
import { Refusal } from '../commerce/refusal.js';
import { boolean, listOf, number, object, optional, readBody, recordOf, string, type Reader } from './strict-body.js';

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
const updateCart = object({
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

/** Takes the country, named by id or code, to its id. */
const withCountryId = <T extends Address & { country?: string }>(
	{ country, ...address }: T,
	at: string,
	commerce: Commerce,
	storeId: string,
): Omit<T, 'country'> => {
	if (country === undefined) return address;
	const key = country.toLowerCase();
	const found = commerce.countries
		.all()
		.find(({ id, code, storeId: of }) => of === storeId && (id === key || code.toLowerCase() === key));
	if (!found) throw Refusal.ofField(`${at}.country`, 'There is no such country in this store.');
	return { ...address, countryId: found.id };
};

/** @throws Refusal for a body that is no UpdateCart. */
export const readCartChange = async (request: Request, commerce: Commerce, storeId: string): Promise<CartChange> => {
	const { billing, shipping, ...change } = await readBody(request, updateCart);
	return {
		...change,
		billing: billing && withCountryId(billing, 'billing', commerce, storeId),
		shipping: shipping && withCountryId(shipping, 'shipping', commerce, storeId),
	};
};
