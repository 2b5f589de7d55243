import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { noticeOf } from '../notices.js';
import type { ShopContext, Site } from '../site.js';
import { layout } from './layout.js';
import type { Page } from './page.js';

/** Responds with a page. */
export const render = (
	c: ShopContext,
	{ base, content }: Site,
	page: Page,
	status: ContentfulStatusCode = 200,
): Response | Promise<Response> => {
	const view = { ...c.var, base, content: content(), notice: noticeOf(c.var.dropped ?? c.req.query('notice')) };
	return c.html(layout(view, page(view)), status);
};
