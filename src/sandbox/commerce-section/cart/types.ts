import type { JsonObject } from '../management-api/parse.js';
import type { SANDBOX_CART_ENTITY_TYPE } from './entity.js';

/** A line of a cart as the Management API has it. */
export interface CartLine extends JsonObject {
	/** Of a line that is not saved yet, one made here. */
	readonly id: string;
	readonly isNew?: boolean;
	/** Undefined while what is typed is not a quantity. */
	readonly quantity?: number;
	/** The parts of a bundle. */
	readonly orderLines: readonly CartLine[];
}

/** A cart as the Management API has it, and what the backoffice wants to know of an entity. */
export interface CartDetailModel extends JsonObject {
	readonly entityType: typeof SANDBOX_CART_ENTITY_TYPE;
	readonly unique: string;
	/** The cart's number, as people say it. */
	readonly name: string;
	/** Whether the cart has become an order, which cannot be edited. */
	readonly isFinalized: boolean;
	readonly orderLines: readonly CartLine[];
}

/** A price as the server formats it for the cart's currency; nobody here formats money. */
export interface FormattedPrice {
	withTax?: string;
	withoutTax?: string;
	tax?: string;
}
