import type { JsonObject } from '../management-api/parse.js';
import type { SANDBOX_CART_ENTITY_TYPE } from './entity.js';

/** A line of a cart of the Management API. */
export interface CartLine extends JsonObject {
	/** Generated in the browser until the line is saved. */
	readonly id: string;
	readonly isNew?: boolean;
	/** Undefined while the typed text is not a quantity. */
	readonly quantity?: number;
	/** The parts of a bundle. */
	readonly orderLines: readonly CartLine[];
}

/** A cart of the Management API, with the fields that the backoffice requires of an entity. */
export interface CartDetailModel extends JsonObject {
	readonly entityType: typeof SANDBOX_CART_ENTITY_TYPE;
	readonly unique: string;
	/** The cart's number. */
	readonly name: string;
	/** Whether the cart has become an order, which cannot be edited. */
	readonly isFinalized: boolean;
	readonly orderLines: readonly CartLine[];
}
