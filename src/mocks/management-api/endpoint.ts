import type { HttpResponseResolver } from 'msw';
import { findByIdOrAlias } from '../commerce/collection.js';
import type { Commerce } from '../commerce/commerce.js';
import { Refusal } from '../commerce/refusal.js';
import type { Store } from '../commerce/store.js';
import { segmentIn, type Segment } from '../http/segment.js';
import { badRequest, notFound, unauthorized } from './problem-details.js';

/** The Management API of any site. */
export const MANAGEMENT_API = '*/umbraco/commerce/management/api/v1';

export interface Call {
	readonly request: Request;
	readonly query: URLSearchParams;
	/** The store in the `store` header, if any. */
	readonly store: Store | undefined;
	readonly segment: Segment;
}

/** What all calls have in common: 401 without credentials, 404 for an unknown store, 400 when Commerce refuses. */
export const endpoint =
	(commerce: Commerce, respond: (call: Call) => Response | Promise<Response>): HttpResponseResolver =>
	async ({ request, params }) => {
		if (!request.headers.get('Authorization')?.startsWith('Bearer ')) return unauthorized();
		const named = request.headers.get('store');
		const store = named ? findByIdOrAlias(commerce.stores.all(), named) : undefined;
		if (named && !store) return notFound();
		try {
			return await respond({ request, query: new URL(request.url).searchParams, store, segment: segmentIn(params) });
		} catch (error) {
			if (error instanceof Refusal) return badRequest(error);
			throw error;
		}
	};

/** @returns a predicate for items of this store, or of any store when the call names none. */
export const belongsTo =
	(store: Store | undefined) =>
	({ storeId }: { readonly storeId: string }): boolean =>
		store === undefined || storeId === store.id;
