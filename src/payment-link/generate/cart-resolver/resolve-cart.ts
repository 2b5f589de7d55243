import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { loadManifestApi } from '@umbraco-cms/backoffice/extension-api';
import type { ApiLoaderProperty } from '@umbraco-cms/backoffice/extension-api';
import type { UcplCartResolver, UcplCartResolverArgs } from './cart-resolver.extension.js';

/**
 * Finds the cart of an entity by another package's resolver.
 * @param {UmbControllerBase} host - of the resolver
 * @param {ApiLoaderProperty<UcplCartResolver> | null} loader - the manifest's `meta.cart`; null if it is invalid
 * @param {UcplCartResolverArgs} args - the entity
 * @returns {Promise<string | undefined>} the cart's id; undefined if the entity has no cart
 * @throws {Error} if it cannot be looked up
 */
export async function resolveCart(
	host: UmbControllerBase,
	loader: ApiLoaderProperty<UcplCartResolver> | null,
	args: UcplCartResolverArgs,
): Promise<string | undefined> {
	const Resolver = loader === null ? undefined : await loadManifestApi(loader);
	if (!Resolver) throw new TypeError('meta.cart has to load a module that exports a class as "api" or by default.');

	const resolver: Partial<UcplCartResolver> = new Resolver(host);
	try {
		if (typeof resolver.resolveCart !== 'function') throw new TypeError('meta.cart has no method "resolveCart".');
		const cart: unknown = await resolver.resolveCart(args);
		if (cart === undefined || cart === null || cart === '') return undefined;
		if (typeof cart !== 'string') throw new TypeError('meta.cart has to return the id of a cart.');
		return cart;
	} finally {
		resolver.destroy?.();
	}
}
