import type { MiddlewareHandler } from 'hono';
import { deadLinkPage } from './pages/dead-link.page.js';
import { render } from './pages/render.js';
import { readCookie, writeCookie, type ShopEnv, type Site } from './site.js';

/** Opens payment links on every page. The page says why a link is dead. */
export const withPaymentLinks =
	(site: Site): MiddlewareHandler<ShopEnv> =>
	async (c, next) => {
		const { expiredCart } = site.cookies;
		const opened = await site.shop.open(c.req.raw);
		if (opened.kind === 'cart') {
			c.set('session', opened.change(c.var.session));
			return opened.redirect;
		}
		if (opened.kind === 'dead') {
			if (opened.redirect) {
				c.res = opened.redirect;
				await writeCookie(c, expiredCart, opened.expiredCart);
				return c.res;
			}
			c.set('deadLink', opened.reason);
			if (opened.reason === 'unavailable' || opened.reason === 'misconfigured')
				return render(c, site, deadLinkPage, 503);
			c.set('canAskForNewLink', opened.reason === 'expired' && (await readCookie(c, expiredCart)) !== undefined);
		}
		await next();
		return undefined;
	};
