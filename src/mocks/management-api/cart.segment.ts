import type { Cart } from '../commerce/cart.js';
import type { Commerce } from '../commerce/commerce.js';
import { Refusal } from '../commerce/refusal.js';
import { isUuid } from '../http/segment.js';
import { isOf, type Asked } from './endpoint.js';

/**
 * @returns the cart that the path names; undefined when there is none, or none in the store asked for.
 * @throws Refusal for what is no uuid.
 */
export const cartIn = ({ segment, store }: Asked, commerce: Commerce): Cart | undefined => {
	const id = segment('cartId');
	if (!isUuid(id)) throw Refusal.ofField('cartId', 'This must be a uuid.');
	const cart = commerce.carts.get(id);
	return cart && isOf(store)(cart) ? cart : undefined;
};
