import { inStorePath } from '../store/paths.js';
import { SANDBOX_CART_ENTITY_TYPE, SANDBOX_CARTS_ENTITY_TYPE } from './entity.js';

/** @returns the path of a store's cart list, relative to the backoffice's own */
export const cartsPath = (storeId: string) => inStorePath(storeId, SANDBOX_CARTS_ENTITY_TYPE);

/** @returns the path of a page for a new cart, relative to the backoffice's own */
export const createCartPath = (storeId: string) => `${inStorePath(storeId, SANDBOX_CART_ENTITY_TYPE)}/create`;
