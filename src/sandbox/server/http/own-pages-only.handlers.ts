import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { comesFromElsewhere } from './from-elsewhere.js';

/** Customers come to these pages from any shop; access is by token. */
const HOSTED_PAYMENT = /^\/umbraco\/commerce\/storefront\/api\/v1\/checkout\/[^/]+\/pay\/[^/]+(\/[a-z]+)?$/i;

/** Come before all APIs and refuse requests from pages of other origins, even if those could not read the response. */
export const ownPagesOnly: RequestHandler[] = ['*/sandbox/*', '*/umbraco/*'].map((path) =>
	http.all(path, ({ request }) =>
		comesFromElsewhere(request) && !HOSTED_PAYMENT.test(new URL(request.url).pathname)
			? HttpResponse.json(
					{ status: 403, title: 'The sandbox accepts requests from its own pages only.' },
					{ status: 403 },
				)
			: undefined,
	),
);
