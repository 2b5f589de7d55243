import type { MiddlewareHandler } from 'hono';
import { comesFromElsewhere } from '../server/http/from-elsewhere.js';

/** A page elsewhere may post to this address too; a browser says so. */
export const ownFormsOnly: MiddlewareHandler = async (c, next) => {
	if (c.req.method === 'POST' && comesFromElsewhere(c.req.raw)) {
		return c.text('This form is not on a page of this shop.', 403);
	}
	await next();
	return undefined;
};
