import type { HttpResponseResolver } from 'msw';
import { findByIdOrAlias } from '../commerce/collection.js';
import type { Commerce } from '../commerce/commerce.js';
import { Refusal } from '../commerce/refusal.js';
import type { Store } from '../commerce/store.js';
import { segmentIn, type Segment } from '../http/segment.js';
import { badRequest, notFound, unauthorized } from './problem-details.js';

/** Where the Management API lies on whichever site. */
export const MANAGEMENT_API = '*/umbraco/commerce/management/api/v1';

export interface Asked {
	readonly request: Request;
	readonly query: URLSearchParams;
	/** The store named by the `store` header, if it names one. */
	readonly store: Store | undefined;
	readonly segment: Segment;
}

/** What all calls have in common: 401 without credentials, 404 for an unknown store, 400 for what Commerce refuses. */
export const endpoint =
	(commerce: Commerce, answer: (asked: Asked) => Response | Promise<Response>): HttpResponseResolver =>
	async ({ request, params }) => {
		if (!request.headers.get('Authorization')?.startsWith('Bearer ')) return unauthorized();
		const named = request.headers.get('store');
		const store = named ? findByIdOrAlias(commerce.stores.all(), named) : undefined;
		if (named && !store) return notFound();
		try {
			return await answer({ request, query: new URL(request.url).searchParams, store, segment: segmentIn(params) });
		} catch (error) {
			if (error instanceof Refusal) return badRequest(error);
			throw error;
		}
	};

/** @returns whether a thing of this store may be seen by a call for that one, or for none in particular. */
export const isOf =
	(store: Store | undefined) =>
	({ storeId }: { readonly storeId: string }): boolean =>
		store === undefined || storeId === store.id;
