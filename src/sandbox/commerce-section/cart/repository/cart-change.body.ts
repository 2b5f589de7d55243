import type { CartAddress, CartDetailModel, CartLineModel } from '../types.js';

const addressBody = ({ firstName, lastName, countryId, companyName, addressLine1, ...rest }: CartAddress) => ({
	companyName,
	contact: { firstName, lastName },
	addressLine1,
	addressLine2: rest.addressLine2,
	zipCode: rest.zipCode,
	city: rest.city,
	country: countryId,
});

/** A line that was saved keeps its own parts and properties by not naming them. */
const lineBody = ({ unique, isNew, productReference, productVariantReference, quantity }: CartLineModel) => ({
	...(!isNew && { id: unique }),
	...(productReference && { productReference }),
	...(productVariantReference && { productVariantReference }),
	quantity,
});

/** The whole cart as an UpdateCart of the Management API: no part of one can be told from a part that was emptied. */
export const cartChangeBody = ({ customer, billing, shipping, notes, tags, lines }: CartDetailModel) => ({
	customer,
	billing: addressBody(billing),
	shipping: { ...addressBody(shipping), sameAsBilling: shipping.sameAsBilling },
	notes,
	// One that was added and left empty is none.
	tags: tags.filter((tag) => tag.trim() !== ''),
	orderLines: lines.map(lineBody),
});
