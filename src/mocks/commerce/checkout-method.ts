import { priceIn, type ProductPrice } from './product.js';

/** What ways of delivery and ways of payment have in common. */
export interface CheckoutMethod {
	readonly id: string;
	readonly storeId: string;
	/** Unique among the store's methods of the same kind. */
	readonly alias: string;
	readonly name: string;
	readonly sku: string;
	/** What it costs, by currency, with or without tax as the store's products. 0 is free; a currency without a price excludes it. */
	readonly prices: readonly ProductPrice[];
	/** Ids of the countries it is for. Default: all countries of the store. */
	readonly countryIds?: readonly string[];
}

/** Price and method that an order was given, copied from the method, which may change or go later. */
export interface ChosenMethod {
	readonly id: string;
	/** In the order's currency. */
	readonly price: number;
}

/** The order or session that a method is offered for. */
export interface MethodQuery {
	readonly storeId: string;
	readonly currencyId: string;
	/** Undefined when neither the order nor the store has a country: then only methods for all countries are offered. */
	readonly countryId?: string;
}

/** @returns the methods that are for this country and have a price in this currency. */
export const offeredMethods = <T extends CheckoutMethod>(
	methods: readonly T[],
	{ storeId, currencyId, countryId }: MethodQuery,
): T[] =>
	methods.filter(
		(method) =>
			method.storeId === storeId &&
			priceIn(method, currencyId) !== undefined &&
			(method.countryIds === undefined || (countryId !== undefined && method.countryIds.includes(countryId))),
	);
