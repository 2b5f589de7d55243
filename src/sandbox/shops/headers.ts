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
