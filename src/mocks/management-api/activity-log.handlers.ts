import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import { uuidIn } from '../http/segment.js';
import { endpoint, MANAGEMENT_API, PAGE, STORE_AND_SHAPE } from './endpoint.js';
import { pageOf } from './paging.js';

/** The log of what happened to a cart, a template and so on; nothing is written to it here. */
export const activityLogHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		`${MANAGEMENT_API}/activity-logs/:entityType/:entityId`,
		endpoint(
			commerce,
			({ query, segment }) => {
				uuidIn(segment, 'entityId');
				return HttpResponse.json(pageOf([], query, (entry) => entry));
			},
			{ parameters: [...STORE_AND_SHAPE, ...PAGE] },
		),
	),
];
