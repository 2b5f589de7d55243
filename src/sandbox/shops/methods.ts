import { at, listAt, numberAt, textAt } from './json.js';

/** A way of delivery or a way to pay, as the pages show it. */
export interface Method {
	readonly alias: string;
	readonly name: string;
	/** Formatted, with tax; undefined when it is free. */
	readonly price?: string;
}

/** What the store offers for an order. */
export interface Methods {
	readonly shipping: readonly Method[];
	readonly payment: readonly Method[];
}

/** Aliases; empty when nothing was chosen. */
export type ChosenMethods = Readonly<Record<keyof Methods, string>>;

/** @param price - Of the Storefront API. */
export const parseMethod = (dto: unknown, price: unknown): Method | undefined => {
	const alias = textAt(dto, 'alias');
	if (alias === undefined) return undefined;
	const isFree = numberAt(price, 'withTax') === 0;
	return {
		alias,
		name: textAt(dto, 'name') ?? alias,
		price: isFree ? undefined : textAt(price, 'formatted', 'withTax'),
	};
};

/** @param dtos - Responses of the Storefront API. */
export const parseMethods = (dtos: Readonly<Record<keyof Methods, unknown>>): Methods => ({
	shipping: listAt(dtos, 'shipping').flatMap((dto) => parseMethod(dto, at(dto, 'rates', '0', 'value')) ?? []),
	payment: listAt(dtos, 'payment').flatMap((dto) => parseMethod(dto, at(dto, 'fee')) ?? []),
});
