import { completeCart, currentCart } from '../../storefront/index.js';
import type { ShopOrder } from './shop-order.js';
import type { ShopContext, Site } from './site.js';

/**
 * @returns the open cart. Removes deleted and paid carts from the session, which the page reports.
 * @throws UnavailableError
 */
export const currentOrder = async (c: ShopContext, { shop }: Site): Promise<ShopOrder | undefined> => {
	for (let id = currentCart(c.var.session); id !== undefined; id = currentCart(c.var.session)) {
		const order = await shop.order(id);
		if (order && !order.isFinalized) {
			c.set('order', order);
			return order;
		}
		c.set('dropped', order ? 'paid' : 'notFound');
		c.set('session', completeCart(c.var.session, id));
	}
	return undefined;
};
