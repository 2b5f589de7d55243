import { http, HttpResponse, type HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import { endpoint, MANAGEMENT_API } from './endpoint.js';

export interface SessionDto {
	/** The stores that this user has access to. */
	stores: { id: string; alias: string; name: string; claims: string[] }[];
}

export const sessionHandlers = (commerce: Commerce): HttpHandler[] => [
	http.get(
		`${MANAGEMENT_API}/session`,
		endpoint(
			commerce,
			() => {
				const stores = commerce.stores.all().map(({ id, alias, name }) => ({ id, alias, name, claims: [] }));
				return HttpResponse.json<SessionDto>({ stores });
			},
			{ parameters: [] },
		),
	),
];
