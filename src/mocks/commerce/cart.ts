import type { ChosenMethod } from './checkout-method.js';
import { Refusal } from './refusal.js';
import type { Transaction } from './transaction.js';

export interface Contact {
	readonly firstName?: string;
	readonly lastName?: string;
	readonly email?: string;
	readonly telephone?: string;
}

export interface Customer extends Contact {
	readonly customerReference?: string;
}

export interface Address {
	readonly addressLine1?: string;
	readonly addressLine2?: string;
	readonly city?: string;
	readonly zipCode?: string;
	readonly countryId?: string;
	readonly companyName?: string;
	readonly companyTaxCode?: string;
	readonly contact?: Contact;
}

/** One of the ways in which a shipping method delivers. */
export interface ShippingOption {
	readonly id?: string;
	readonly name?: string;
}

export interface ShippingAddress extends Address {
	readonly sameAsBilling?: boolean;
	/** As chosen; it does not affect prices here. */
	readonly shippingOption?: ShippingOption;
}

export interface Notes {
	readonly customerNotes?: string;
	readonly internalNotes?: string;
}

export interface CartLine {
	readonly id: string;
	readonly productReference: string;
	readonly productVariantReference?: string;
	/** SKU, name, attributes and unit price are copied from the product when it is added, as it may change or go later. */
	readonly sku: string;
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** In the cart's currency; undefined when the product had no price in it. */
	readonly unitPrice?: number;
	readonly quantity: number;
	readonly properties: Readonly<Record<string, string>>;
	readonly bundleId?: string;
	/** The parts of a bundle; their prices are included in this line's. */
	readonly lines: readonly CartLine[];
}

/** A cart: an order that is not finalised yet. Immutable; times are ISO 8601 in UTC. */
export interface Cart {
	readonly id: string;
	readonly storeId: string;
	readonly cartNumber: string;
	/** Set once the cart is finalised. */
	readonly orderNumber?: string;
	readonly languageIsoCode: string;
	readonly currencyId: string;
	readonly customer: Customer;
	readonly billing: Address;
	readonly shipping: ShippingAddress;
	readonly shippingMethod?: ChosenMethod;
	readonly paymentMethod?: ChosenMethod;
	readonly properties: Readonly<Record<string, string>>;
	readonly notes: Notes;
	readonly tags: readonly string[];
	/** Discount and gift card codes as entered; they do not affect prices here. */
	readonly codes: readonly string[];
	readonly lines: readonly CartLine[];
	readonly createdAt: string;
	readonly updatedAt: string;
	readonly finalizedAt?: string;
	/** How the order was paid. */
	readonly transaction?: Transaction;
}

/** @returns the customer's full name; empty when it is unknown. */
export const customerName = ({ firstName, lastName }: Contact): string =>
	[firstName, lastName].filter((part) => part).join(' ');

/** @throws Refusal for a finalised cart. */
export const requireOpen = ({ finalizedAt }: Cart): void => {
	if (finalizedAt !== undefined) throw new Refusal('The cart is finalised: it is an order already.');
};
