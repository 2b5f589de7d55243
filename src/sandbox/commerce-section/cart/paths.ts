import { UmbPathPattern } from '@umbraco-cms/backoffice/router';
import { SANDBOX_IN_STORE_PATH_PATTERN } from '../store/paths.js';
import { SANDBOX_CART_ENTITY_TYPE, SANDBOX_CARTS_ENTITY_TYPE } from './entity.js';

const editPattern = new UmbPathPattern<{ cartId: string }, { storeId: string; entityType: string }>(
	'edit/:cartId',
	SANDBOX_IN_STORE_PATH_PATTERN.toAbsolutePatternString(),
);

/** @returns the path of a store's cart list, relative to the backoffice's own */
export const cartsPath = (storeId: string) =>
	SANDBOX_IN_STORE_PATH_PATTERN.generateAbsolute({ storeId, entityType: SANDBOX_CARTS_ENTITY_TYPE });

/** @returns the path of a cart's page, relative to the backoffice's own */
export const cartPath = (storeId: string, cartId: string) =>
	editPattern.generateAbsolute({ storeId, entityType: SANDBOX_CART_ENTITY_TYPE, cartId });

/** @returns the path of a page for a new cart, relative to the backoffice's own */
export const createCartPath = (storeId: string) =>
	`${SANDBOX_IN_STORE_PATH_PATTERN.generateAbsolute({ storeId, entityType: SANDBOX_CART_ENTITY_TYPE })}/create`;
