import type { JsonObject } from '../management-api/parse.js';

/** Commerce's StoreDto, with all its fields for consumers of the store context. */
export interface StoreModel extends JsonObject {
	readonly id: string;
	readonly alias: string;
	readonly name: string;
	/** The only landing page of a store. Free text in Commerce, so not necessarily a URL. */
	readonly abandonedCartLandingPageUrl?: string;
}
