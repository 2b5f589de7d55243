import type { MiddlewareHandler } from 'hono';
import { privateHeaders } from '../../storefront/index.js';

const HEADERS = {
	...privateHeaders,
	'Content-Security-Policy':
		"default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'X-Robots-Tag': 'noindex',
};

/** Responses are not cached or indexed, and their pages load nothing from other sites and send no referrer. */
export const shopHeaders: MiddlewareHandler = async (c, next) => {
	await next();
	for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
};
