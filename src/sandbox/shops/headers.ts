import type { MiddlewareHandler } from 'hono';
import { privateHeaders } from '../../storefront/index.js';

const HEADERS = {
	...privateHeaders,
	'Content-Security-Policy':
		"default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'X-Robots-Tag': 'noindex',
};

/** For every answer: nothing is kept, nothing is found, nothing is loaded from elsewhere, and no address is told. */
export const shopHeaders: MiddlewareHandler = async (c, next) => {
	await next();
	for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
};

/** A page elsewhere may post to this address too; a browser says so here. */
export const sameSiteOnly: MiddlewareHandler = async (c, next) => {
	const site = c.req.header('Sec-Fetch-Site');
	if (c.req.method === 'POST' && site !== undefined && site !== 'same-origin') {
		return c.text('This form is not on a page of this shop.', 403);
	}
	await next();
	return undefined;
};
