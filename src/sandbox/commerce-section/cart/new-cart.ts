import { SANDBOX_CART_ENTITY_TYPE } from './entity.js';
import type { CartAddress, CartDetailModel } from './types.js';

const noAddress = (): CartAddress => ({
	companyName: '',
	firstName: '',
	lastName: '',
	addressLine1: '',
	addressLine2: '',
	zipCode: '',
	city: '',
	countryId: '',
	countryName: '',
});

/**
 * An empty cart that is not saved yet.
 * @param name what to call it until the server gives it a number
 */
export const newCart = (
	unique: string,
	name: string,
	{ languageIsoCode, currency, currencyCode }: CartLocality,
): CartDetailModel => ({
	entityType: SANDBOX_CART_ENTITY_TYPE,
	unique,
	name,
	languageIsoCode,
	currency,
	currencyCode,
	customer: { firstName: '', lastName: '', email: '', telephone: '', customerReference: '' },
	billing: noAddress(),
	shipping: { ...noAddress(), sameAsBilling: true },
	notes: { customerNotes: '', internalNotes: '' },
	tags: [],
	lines: [],
	total: {},
	subtotal: {},
	shippingTotal: {},
	paymentTotal: {},
	isFinalized: false,
});

export type CartLocality = Pick<CartDetailModel, 'languageIsoCode' | 'currency' | 'currencyCode'>;
