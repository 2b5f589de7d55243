import type { Cart } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import { Refusal } from '../commerce/refusal.js';
import { isOf, type Asked } from './endpoint.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * @returns the cart that the path names; undefined when there is none, or none in the store asked for.
 * @throws Refusal for what is no uuid.
 */
export const cartIn = ({ segment, store }: Asked, commerce: Commerce): Cart | undefined => {
	const id = segment('cartId');
	if (!UUID.test(id)) throw Refusal.ofField('cartId', 'This must be a uuid.');
	const cart = commerce.carts.get(id);
	return cart && isOf(store)(cart) ? cart : undefined;
};
