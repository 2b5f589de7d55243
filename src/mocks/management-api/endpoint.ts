import type { HttpResponseResolver } from 'msw';
import { findByIdOrAlias } from '../commerce/collection.js';
import type { Commerce } from '../commerce/commerce.js';
import { Refusal } from '../commerce/refusal.js';
import type { Store } from '../commerce/store.js';
import { segmentIn, type Segment } from '../http/segment.js';
import { shaperFor } from '../http/shaped.js';
import { managementEntities } from './entities.js';
import { badRequest, notFound, unauthorized } from './problem-details.js';

/** The Management API of any site. */
export const MANAGEMENT_API = '*/umbraco/commerce/management/api/v1';

export interface Call {
	readonly request: Request;
	/** The query parameters, with names in lower case. */
	readonly query: URLSearchParams;
	/** The store in the `store` header, if any. */
	readonly store: Store | undefined;
	readonly segment: Segment;
	/** Applies the query parameters `fields` and `expand`, and leaves out empty fields. */
	readonly shaped: (dto: object) => object;
}

/** The parameters of a call: the header `store`, and query parameters in lower case. */
export type Parameters = readonly ('store' | 'languageisocode' | 'fields' | 'expand' | 'filter' | 'skip' | 'take')[];

/** Of calls that respond with the same in all stores. */
export const SHAPE: Parameters = ['fields', 'expand'];
export const STORE: Parameters = ['store', 'languageisocode'];
/** Of most calls. */
export const STORE_AND_SHAPE: Parameters = [...STORE, ...SHAPE];
export const PAGE: Parameters = ['skip', 'take'];

interface EndpointOptions {
	/** Default: {@link STORE_AND_SHAPE}. */
	readonly parameters?: Parameters;
	/** The response for an unknown store. */
	readonly unknownStore?: () => Response;
}

const queryOf = (request: Request, parameters: readonly string[]): URLSearchParams => {
	// ASP.NET ignores the case of the names.
	const entries = [...new URL(request.url).searchParams].map(([name, value]) => [name.toLowerCase(), value]);
	const unknown = entries.find(([name = '']) => name === 'store' || !parameters.includes(name))?.[0];
	if (unknown !== undefined) throw Refusal.ofField(unknown, 'There is no such parameter.');
	return new URLSearchParams(entries);
};

/** What all calls have in common: 401 without credentials, 404 for an unknown store, 400 when Commerce refuses. */
export const endpoint =
	(
		commerce: Commerce,
		respond: (call: Call) => Response | Promise<Response>,
		{ parameters = STORE_AND_SHAPE, unknownStore = notFound }: EndpointOptions = {},
	): HttpResponseResolver =>
	async ({ request, params }) => {
		if (!request.headers.get('Authorization')?.startsWith('Bearer ')) return unauthorized();
		const named = parameters.includes('store') && request.headers.get('store');
		const store = named ? findByIdOrAlias(commerce.stores.all(), named) : undefined;
		if (named && !store) return unknownStore();
		try {
			const query = queryOf(request, parameters);
			const shaped = shaperFor(query, managementEntities(commerce));
			return await respond({ request, query, store, segment: segmentIn(params), shaped });
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
