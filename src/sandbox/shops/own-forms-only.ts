import type { MiddlewareHandler } from 'hono';

/** A page elsewhere may post to this address too; a browser says so here. */
export const ownFormsOnly: MiddlewareHandler = async (c, next) => {
	const isElsewhere = ['cross-site', 'same-site'].includes(c.req.header('Sec-Fetch-Site') ?? '');
	if (isElsewhere && c.req.method === 'POST') {
		return c.text('This form is not on a page of this shop.', 403);
	}
	await next();
	return undefined;
};
