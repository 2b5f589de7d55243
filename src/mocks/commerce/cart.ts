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

export interface ShippingAddress extends Address {
	readonly sameAsBilling?: boolean;
}

export interface Notes {
	readonly customerNotes?: string;
	readonly internalNotes?: string;
}

export interface CartLine {
	readonly id: string;
	readonly productReference: string;
	readonly productVariantReference?: string;
	/** SKU, name, attributes and unit price are the product's from when it was added: it may have changed or gone since. */
	readonly sku: string;
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	/** In the cart's currency; undefined when the product had no price in it. */
	readonly unitPrice?: number;
	readonly quantity: number;
	readonly properties: Readonly<Record<string, string>>;
	readonly bundleId?: string;
	/** What the line is bundled of; their prices are part of its own. */
	readonly lines: readonly CartLine[];
}

/** A cart: an order not yet finalised. Never changed in place; times are ISO 8601 in UTC. */
export interface Cart {
	readonly id: string;
	readonly storeId: string;
	readonly cartNumber: string;
	/** Only once it is finalised. */
	readonly orderNumber?: string;
	readonly languageIsoCode: string;
	readonly currencyId: string;
	readonly customer: Customer;
	readonly billing: Address;
	readonly shipping: ShippingAddress;
	readonly properties: Readonly<Record<string, string>>;
	readonly notes: Notes;
	readonly tags: readonly string[];
	/** Discount and gift card codes as entered; they change no price here. */
	readonly codes: readonly string[];
	readonly lines: readonly CartLine[];
	readonly createdAt: string;
	readonly updatedAt: string;
	readonly finalizedAt?: string;
	/** Of an order that was paid. */
	readonly transaction?: Transaction;
}

/** @returns the cart's customer by full name; empty when there is none. */
export const customerName = ({ firstName, lastName }: Contact): string =>
	[firstName, lastName].filter((part) => part).join(' ');
