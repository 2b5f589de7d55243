import type { Cart } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import { uuidIn } from '../http/segment.js';
import { belongsTo, type Call } from './endpoint.js';

/**
 * @returns the cart in the path; undefined when it does not exist in the requested store.
 * @throws Refusal when the path contains no UUID.
 */
export const cartIn = ({ segment, store }: Call, commerce: Commerce): Cart | undefined => {
	const cart = commerce.carts.get(uuidIn(segment, 'cartId'));
	return cart && belongsTo(store)(cart) ? cart : undefined;
};
