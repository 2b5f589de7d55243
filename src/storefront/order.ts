import { at, textAt } from './at.js';

/** A line of a cart, as the Storefront API names its parts. */
export interface OrderLine {
	readonly id?: string | undefined;
	readonly productReference?: string | undefined;
	readonly productVariantReference?: string | undefined;
	readonly name?: string | undefined;
	/** 0 when the store said no number. */
	readonly quantity: number;
}

/** A cart: an order that is not finalised yet. Of what the store answers only the id is certain. */
export interface Order {
	readonly id: string;
	readonly cartNumber?: string | undefined;
	readonly orderLines: readonly OrderLine[];
	/** Whether it is paid. */
	readonly isFinalized: boolean;
	/** All that the store answered, such as prices, unread. */
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

/** @returns the order; undefined for what is none. */
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
