import type { MiddlewareHandler } from 'hono';
import { comesFromElsewhere } from '../server/http/from-elsewhere.js';

/** Refuses forms that pages of other origins post. */
export const ownFormsOnly: MiddlewareHandler = async (c, next) => {
	if (c.req.method === 'POST' && comesFromElsewhere(c.req.raw)) {
		return c.text('This form does not belong to this shop.', 403);
	}
	await next();
	return undefined;
};
