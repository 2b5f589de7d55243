import type { Address, Cart, Contact, Customer, Notes, ShippingAddress } from './cart.js';
import { requireOpen } from './cart.js';
import { changedLines, type LineChange } from './cart-lines.js';
import type { Catalogue } from './catalogue.js';
import { withMethods } from './chosen-methods.js';
import { findByIdOrCode } from './collection.js';
import { Refusal } from './refusal.js';

/** The new parts of an address; `country` is the id or code of one of the store's countries. */
export interface AddressChange extends Omit<Address, 'countryId'> {
	readonly country?: string;
}

export interface ShippingAddressChange
	extends AddressChange, Pick<ShippingAddress, 'sameAsBilling' | 'shippingOption'> {}

export interface ShippingChange extends ShippingAddressChange {
	/** Id or alias of a way of delivery to the order's country; an empty string removes it. */
	readonly shippingMethod?: string;
}

export interface PaymentChange {
	/** Id or alias of a way to pay from the billing country; an empty string removes it. */
	readonly paymentMethod?: string;
}

/** What to change about a cart; omitted fields stay as they are. Prices cannot be set. */
export interface CartChange {
	readonly customer?: Customer;
	readonly billing?: AddressChange;
	readonly shipping?: ShippingChange;
	readonly payment?: PaymentChange;
	/** Merged with the existing properties. */
	readonly properties?: Readonly<Record<string, string>>;
	/** The complete new list of lines. */
	readonly orderLines?: readonly LineChange[];
	readonly notes?: Notes;
	readonly tags?: readonly string[];
	readonly codes?: readonly string[];
}

const changedContact = (contact: Contact | undefined, change: Contact | undefined): Contact | undefined =>
	change ? { ...contact, ...change } : contact;

const changedAddress = <T extends Address>(
	address: T,
	{ country, contact, ...change }: ShippingAddressChange = {},
	at: string,
	{ countries }: Catalogue,
	storeId: string,
): T => {
	const found = country ? findByIdOrCode(countries, storeId, country) : undefined;
	if (country && !found) throw Refusal.ofField(`${at}.country`, 'The store does not sell to this country.');
	return {
		...address,
		...change,
		contact: changedContact(address.contact, contact),
		countryId: country === undefined ? address.countryId : found?.id,
	};
};

/** @throws Refusal for a finalised cart, and for invalid lines, countries and methods. */
export const changedCart = (cart: Cart, change: CartChange, catalogue: Catalogue): Cart => {
	requireOpen(cart);
	const { shippingMethod, ...shipping } = change.shipping ?? {};
	const changed: Cart = {
		...cart,
		customer: { ...cart.customer, ...change.customer },
		billing: changedAddress(cart.billing, change.billing, 'billing', catalogue, cart.storeId),
		shipping: changedAddress(cart.shipping, shipping, 'shipping', catalogue, cart.storeId),
		properties: { ...cart.properties, ...change.properties },
		notes: { ...cart.notes, ...change.notes },
		tags: change.tags ?? cart.tags,
		codes: change.codes ?? cart.codes,
		lines: change.orderLines ? changedLines(cart.lines, change.orderLines, cart, catalogue) : cart.lines,
	};
	return withMethods(changed, { shippingMethod, paymentMethod: change.payment?.paymentMethod }, catalogue);
};
