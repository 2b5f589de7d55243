import { http, HttpResponse, type HttpHandler } from 'msw';
import { findByIdOrAlias } from '../commerce/collection.js';
import type { Commerce } from '../commerce/commerce.js';
import { endpoint, MANAGEMENT_API, SHAPE } from './endpoint.js';
import { notFound } from './problem-details.js';
import { storeDto } from './store.dto.js';

const STORES = `${MANAGEMENT_API}/stores`;

export const storeHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		STORES,
		endpoint(
			commerce,
			({ shaped }) => HttpResponse.json(shaped(commerce.stores.all().map((store) => storeDto(store, commerce)))),
			{ parameters: SHAPE },
		),
	),

	http.get(
		`${STORES}/:idOrAlias`,
		endpoint(
			commerce,
			({ segment, shaped }) => {
				const store = findByIdOrAlias(commerce.stores.all(), segment('idOrAlias'));
				return store ? HttpResponse.json(shaped(storeDto(store, commerce))) : notFound();
			},
			{ parameters: SHAPE },
		),
	),
];
