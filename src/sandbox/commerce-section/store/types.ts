import type { JsonObject } from '../management-api/parse.js';

/** A store as the session lists it: enough to show a menu. */
export interface StoreListItem {
	unique: string;
	name: string;
}

/** Commerce's StoreDto. What nobody here reads is kept as it came, for whoever consumes the store context. */
export interface StoreModel extends JsonObject {
	readonly id: string;
	readonly alias: string;
	readonly name: string;
	/** The only landing page address a store knows; free text in Commerce, so no URL until somebody checked. */
	readonly abandonedCartLandingPageUrl?: string;
}
