import type { HttpResponseResolver } from 'msw';
import type { Cart } from '../commerce/cart.js';
import { findByIdOrAlias } from '../commerce/collection.js';
import type { Commerce } from '../commerce/commerce.js';
import { Refusal } from '../commerce/refusal.js';
import type { Store } from '../commerce/store.js';
import { emptyResponse } from '../http/empty-response.js';
import { segmentIn, uuidIn, type Segment } from '../http/segment.js';
import { shaperFor } from '../http/shaped.js';
import { storefrontEntities } from './entities.js';

/** The Storefront API of any site. */
export const STOREFRONT_API = '*/umbraco/commerce/storefront/api/v1';

export interface Call {
	readonly request: Request;
	/** The store in the `Store` header. */
	readonly store: Store;
	readonly segment: Segment;
	/** Applies the query parameters `fields` and `expand`, and leaves out empty fields. */
	readonly shaped: (dto: object) => object;
}

/** @returns the response, or an empty 400 when Commerce refuses: the contract declares no body. */
export const refusing = async (respond: () => Response | Promise<Response>): Promise<Response> => {
	try {
		return await respond();
	} catch (error) {
		if (error instanceof Refusal) return emptyResponse(400);
		throw error;
	}
};

/** What all calls from a shop's server have in common: 401 without the key, 400 without a store, 404 for an unknown store. */
export const endpoint =
	(commerce: Commerce, respond: (call: Call) => Response | Promise<Response>): HttpResponseResolver =>
	({ request, params }) => {
		if (request.headers.get('Api-Key') !== commerce.storefrontApiKey) return emptyResponse(401);
		const named = request.headers.get('Store');
		if (!named) return emptyResponse(400);
		const store = findByIdOrAlias(commerce.stores.all(), named);
		if (!store) return emptyResponse(404);
		return refusing(() => {
			const shaped = shaperFor(new URL(request.url).searchParams, storefrontEntities(commerce));
			return respond({ request, store, segment: segmentIn(params), shaped });
		});
	};

/**
 * @returns the order in the path; undefined when it does not exist in the store.
 * @throws Refusal when the path contains no UUID.
 */
export const orderIn = ({ segment, store }: Call, { carts }: Commerce): Cart | undefined => {
	const cart = carts.get(uuidIn(segment, 'orderId'));
	return cart?.storeId === store.id ? cart : undefined;
};
