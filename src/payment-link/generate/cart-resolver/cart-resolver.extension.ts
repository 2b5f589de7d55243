import type { UmbApi } from '@umbraco-cms/backoffice/extension-api';

/** The entity for which an editor chose the action. */
export interface UcplCartResolverArgs {
	/** The entity's id, as its package gave it to the CMS. */
	unique: string;
	/** Such as `my-shop:quote`. */
	entityType: string;
}

/**
 * Finds the cart of an entity that is not a cart itself, such as a quote. Its constructor is given a controller host, so extend
 * `UmbControllerBase`. It is created each time the action is chosen, and destroyed afterwards.
 */
export interface UcplCartResolver extends UmbApi {
	/**
	 * @returns {Promise<string | null | undefined>} the id of the cart, a uuid; null or undefined if the entity has no cart, which
	 * the editor sees
	 * @throws {Error} if the cart cannot be looked up: the error is logged, and the editor sees that it failed
	 */
	resolveCart(args: UcplCartResolverArgs): Promise<string | null | undefined>;
}
