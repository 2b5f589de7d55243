import type { JsonObject } from '../management-api/parse.js';

/** Commerce's StoreDto. Fields that are not read here are kept as they came, for consumers of the store context. */
export interface StoreModel extends JsonObject {
	readonly id: string;
	readonly alias: string;
	readonly name: string;
	/** The only landing page address that a store has; free text in Commerce, so not necessarily a URL. */
	readonly abandonedCartLandingPageUrl?: string;
}
