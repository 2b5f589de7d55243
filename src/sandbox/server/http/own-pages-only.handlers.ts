import { http, HttpResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { comesFromElsewhere } from './from-elsewhere.js';

/** The customer's browser comes to these from the shop, wherever that is; what opens them is the token. */
const HOSTED_PAYMENT = /^\/umbraco\/commerce\/storefront\/api\/v1\/checkout\/[^/]+\/pay\/[^/]+(\/[a-z]+)?$/i;

/** Stand in front of all APIs: no page of another origin asks them anything, whatever it could read of the answer. */
export const ownPagesOnly: RequestHandler[] = ['*/sandbox/*', '*/umbraco/*'].map((path) =>
	http.all(path, ({ request }) =>
		comesFromElsewhere(request) && !HOSTED_PAYMENT.test(new URL(request.url).pathname)
			? HttpResponse.json({ status: 403, title: 'The sandbox answers its own pages only.' }, { status: 403 })
			: undefined,
	),
);
