import { at, textAt } from './json.js';

/** A line of a cart, with the field names of the Storefront API. */
export interface OrderLine {
	readonly id?: string | undefined;
	readonly productReference?: string | undefined;
	readonly productVariantReference?: string | undefined;
	readonly name?: string | undefined;
	/** 0 when the store sent no number. */
	readonly quantity: number;
}

/** A cart: an order that is not finalised yet. Only its id is guaranteed. */
export interface Order {
	readonly id: string;
	readonly cartNumber?: string | undefined;
	readonly orderLines: readonly OrderLine[];
	/** Whether the cart has been paid. */
	readonly isFinalized: boolean;
	/** The whole response of the store, unparsed, for example for prices. */
	readonly dto: unknown;
}

const parseLine = (dto: unknown): OrderLine => {
	const quantity = at(dto, 'quantity');
	return {
		id: textAt(dto, 'id'),
		productReference: textAt(dto, 'productReference'),
		productVariantReference: textAt(dto, 'productVariantReference'),
		name: textAt(dto, 'name'),
		quantity: typeof quantity === 'number' ? quantity : 0,
	};
};

/** @returns the order; undefined when the value is not an order. */
export const parseOrder = (dto: unknown): Order | undefined => {
	const id = textAt(dto, 'id');
	const lines = at(dto, 'orderLines');
	return id
		? {
				id,
				cartNumber: textAt(dto, 'cartNumber'),
				orderLines: Array.isArray(lines) ? lines.map(parseLine) : [],
				isFinalized: Boolean(at(dto, 'isFinalized') ?? at(dto, 'finalizedDate')),
				dto,
			}
		: undefined;
};
