import type { HttpResponseResolver } from 'msw';
import type { Cart } from '../commerce/cart.js';
import { findByIdOrAlias } from '../commerce/collection.js';
import type { Commerce } from '../commerce/commerce.js';
import { Refusal } from '../commerce/refusal.js';
import type { Store } from '../commerce/store.js';
import { bodiless } from '../http/bodiless.js';
import { isUuid, segmentIn, type Segment } from '../http/segment.js';

/** Where the Storefront API lies on whichever site. */
export const STOREFRONT_API = '*/umbraco/commerce/storefront/api/v1';

export interface Asked {
	readonly request: Request;
	/** The store that the request is for. */
	readonly store: Store;
	readonly segment: Segment;
}

/** @returns what is answered, or a bare 400 for what Commerce refuses: the contract has no body for it. */
export const refusing = async (answer: () => Response | Promise<Response>): Promise<Response> => {
	try {
		return await answer();
	} catch (error) {
		if (error instanceof Refusal) return bodiless(400);
		throw error;
	}
};

/** What all calls of a shop's server have in common: 401 without the key, 400 without a store, 404 for an unknown one. */
export const endpoint =
	(commerce: Commerce, answer: (asked: Asked) => Response | Promise<Response>): HttpResponseResolver =>
	({ request, params }) => {
		if (request.headers.get('Api-Key') !== commerce.storefrontApiKey) return bodiless(401);
		const named = request.headers.get('Store');
		if (!named) return bodiless(400);
		const store = findByIdOrAlias(commerce.stores.all(), named);
		if (!store) return bodiless(404);
		return refusing(() => answer({ request, store, segment: segmentIn(params) }));
	};

/**
 * @returns the order that the path names; undefined when there is none in the store.
 * @throws Refusal for what is no uuid.
 */
export const orderIn = ({ segment, store }: Asked, { carts }: Commerce): Cart | undefined => {
	const id = segment('orderId');
	if (!isUuid(id)) throw Refusal.ofField('orderId', 'This must be a uuid.');
	const cart = carts.get(id);
	return cart?.storeId === store.id ? cart : undefined;
};
