import type { AddressChange, CartChange } from '../commerce/cart-change.js';
import type { Cart } from '../commerce/cart.js';
import { boolean, listOf, nothing, number, object, optional, optionalString as text } from '../http/strict-body.js';
import { optionalStrings, string, type Read } from '../http/strict-body.js';

/** CreateOrderRequestDto. */
export const createOrder = object({ language: text, currency: text, taxClass: nothing, customerReference: text });

/** AddProductRequestDto. */
export const addProduct = object({
	productReference: string,
	productVariantReference: text,
	quantity: number,
	properties: optionalStrings,
	bundleId: text,
});

/** UpdateOrderLineWithIdRequestDto, several at once. */
export const updateLines = listOf(
	object({
		id: string,
		quantity: optional(number),
		quantityIncrement: optional(number),
		quantityDecrement: optional(number),
		taxClass: nothing,
		properties: optionalStrings,
	}),
);

const contactFields = { firstName: text, lastName: text, company: text, email: text, telephone: text, mobile: nothing };
const addressFields = { line1: text, line2: text, city: text, zipCode: text, country: text, region: nothing };
const address = object(addressFields);

/** UpdateOrderRequestDto: every field is optional, and fields that cannot be changed here must be empty. */
export const updateOrder = object({
	language: nothing,
	currency: nothing,
	taxClass: nothing,
	customerReference: text,
	customer: optional(object({ ...contactFields, taxCode: text })),
	billingAddress: optional(address),
	shippingAddress: optional(
		object({ ...addressFields, contact: optional(object(contactFields)), sameAsBilling: optional(boolean) }),
	),
	shippingMethod: text,
	shippingOption: nothing,
	paymentMethod: text,
	redeem: optional(listOf(string)),
	unredeem: optional(listOf(string)),
	properties: optionalStrings,
	tags: optional(listOf(string)),
});

const addressChange = ({ line1, line2, city, zipCode, country }: Read<typeof address>): AddressChange => ({
	...(line1 !== undefined && { addressLine1: line1 }),
	...(line2 !== undefined && { addressLine2: line2 }),
	...(city !== undefined && { city }),
	...(zipCode !== undefined && { zipCode }),
	...(country !== undefined && { country }),
});

/** @returns the body's change in terms of the Management API, which has more fields. */
export const changeOf = (body: Read<typeof updateOrder>, { codes }: Cart): CartChange => {
	const { company, taxCode, ...customer } = body.customer ?? {};
	// An omitted boolean is false, as in .NET.
	const { contact, sameAsBilling = false, ...shipping } = body.shippingAddress ?? {};
	const { company: shippingCompany, ...shippingContact } = contact ?? {};
	return {
		customer: {
			...customer,
			...(body.customerReference !== undefined && { customerReference: body.customerReference }),
		},
		billing: {
			...addressChange(body.billingAddress ?? {}),
			...(company !== undefined && { companyName: company }),
			...(taxCode !== undefined && { companyTaxCode: taxCode }),
		},
		shipping: {
			...(body.shippingAddress && { sameAsBilling }),
			...(body.shippingMethod !== undefined && { shippingMethod: body.shippingMethod }),
			...addressChange(shipping),
			...(contact && { contact: shippingContact }),
			...(shippingCompany !== undefined && { companyName: shippingCompany }),
		},
		...(body.paymentMethod !== undefined && { payment: { paymentMethod: body.paymentMethod } }),
		properties: body.properties,
		tags: body.tags,
		codes: [...codes.filter((code) => !body.unredeem?.includes(code)), ...(body.redeem ?? [])],
	};
};
