import { inStorePath } from '../store/paths.js';
import { SANDBOX_CART_ENTITY_TYPE } from './entity.js';

/** @returns the path of the page for a new cart */
export const createCartPath = (storeId: string) => `${inStorePath(storeId, SANDBOX_CART_ENTITY_TYPE)}/create`;
