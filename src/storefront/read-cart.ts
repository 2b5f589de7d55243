import { refusalReason, type RefusalReason } from './dead-link.js';
import type { Order } from './order.js';
import { baseAddress, readOrder, type StorefrontOptions } from './read-order.js';

/** The current state of a cart, or the reason why it cannot be shown. */
export type CartReading =
	| { readonly cart: Order; readonly reason?: undefined; readonly text?: undefined }
	| {
			readonly cart?: undefined;
			readonly reason: RefusalReason;
			/** For logs. */
			readonly text: string;
	  };

/**
 * Reads a cart of the session. For servers only, as it needs the key: a proxy for browsers forwards tokens, never ids.
 * @param id - The result of {@link currentCart}. Without an id the result is `notFound`, and no request is sent.
 * @throws TypeError for an invalid `storefrontUrl`.
 *
 * @example
 * ```ts
 * const { cart, reason } = await readCart(cartId, {
 * 	storefrontUrl: process.env.STOREFRONT_URL,
 * 	apiKey: process.env.STOREFRONT_API_KEY,
 * 	store: 'nordlys',
 * });
 * console.log(cart?.orderLines ?? reason);
 * ```
 */
export const readCart = async (id: string | undefined, options: StorefrontOptions): Promise<CartReading> => {
	baseAddress(options.storefrontUrl);
	if (!id || !/^[\w-]+$/.test(id)) return { reason: 'notFound', text: '' };
	const { order, status, text } = await readOrder(id, options, new AbortController().signal);
	return order ? { cart: order } : { reason: refusalReason(status), text };
};
