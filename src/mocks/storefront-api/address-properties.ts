import type { Cart } from '../commerce/cart.js';

/** @returns the known parts of the addresses and the customer's name and e-mail address, as properties with the aliases of the Umbraco Commerce Checkout package. */
export const addressProperties = ({ customer, billing, shipping }: Cart): Record<string, string> => {
	const { sameAsBilling } = shipping;
	const known: Record<string, string | undefined> = {
		email: customer.email,
		firstName: customer.firstName,
		lastName: customer.lastName,
		billingTelephone: customer.telephone,
		billingCompany: billing.companyName,
		billingTaxCode: billing.companyTaxCode,
		billingAddressLine1: billing.addressLine1,
		billingAddressLine2: billing.addressLine2,
		billingCity: billing.city,
		billingZipCode: billing.zipCode,
		shippingSameAsBilling: sameAsBilling === undefined ? undefined : sameAsBilling ? '1' : '0',
		shippingFirstName: shipping.contact?.firstName,
		shippingLastName: shipping.contact?.lastName,
		shippingTelephone: shipping.contact?.telephone,
		shippingCompany: shipping.companyName,
		shippingAddressLine1: shipping.addressLine1,
		shippingAddressLine2: shipping.addressLine2,
		shippingCity: shipping.city,
		shippingZipCode: shipping.zipCode,
	};
	return Object.fromEntries(
		Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
	);
};
