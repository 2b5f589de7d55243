import { refusalReason, type RefusalReason } from './dead-link.js';
import type { Order } from './order.js';
import { baseAddress, readOrder, type StorefrontOptions } from './read-order.js';

/** A cart as the store has it now, or why there is none. */
export type CartReading =
	| { readonly cart: Order; readonly reason?: undefined; readonly text?: undefined }
	| {
			readonly cart?: undefined;
			readonly reason: RefusalReason;
			/** For a log. */
			readonly text: string;
	  };

/**
 * Reads a cart of the session. Only for a server, which has the key: a proxy for browsers lets tokens through, never ids.
 * @param id - As {@link currentCart} gives it. Without one, there is nothing to find, and the store is not asked.
 * @throws TypeError for a `storefrontUrl` that cannot be used.
 */
export const readCart = async (id: string | undefined, options: StorefrontOptions): Promise<CartReading> => {
	baseAddress(options.storefrontUrl);
	if (!id || !/^[\w-]+$/.test(id)) return { reason: 'notFound', text: '' };
	const { order, status, text } = await readOrder(id, options, new AbortController().signal);
	return order ? { cart: order } : { reason: refusalReason(status), text };
};
