import { Hono } from 'hono';
import { currentOrder } from './current-order.js';
import { askingFailedPage, newLinkAskedPage } from './pages/new-link.page.js';
import { render } from './pages/render.js';
import { RefusedError, UnavailableError } from './shop.js';
import { goTo, readCookie, type ShopContext, type ShopEnv, type Site } from './site.js';

/** A tag on the cart, visible to the editor. */
export const NEW_LINK_WANTED = 'New payment link wanted';

const deadEnd = (c: ShopContext, site: Site, reason: 'paid' | 'notFound'): Response => {
	c.set('deadLink', reason);
	return goTo(c, site, 'cart');
};

export const newLinkRoutes = (site: Site) =>
	new Hono<ShopEnv>()
		.post('/new-link', async (c) => {
			const { shop, cookies } = site;
			const id = await readCookie(c, cookies.expiredCart);
			if (id === undefined) return goTo(c, site, '', 'link-unknown');
			try {
				const order = await shop.order(id);
				if (!order || order.isFinalized) return deadEnd(c, site, order ? 'paid' : 'notFound');
				if (!order.tags.includes(NEW_LINK_WANTED)) await shop.tag(id, [...order.tags, NEW_LINK_WANTED]);
				return goTo(c, site, 'new-link');
			} catch (error) {
				// Paid or deleted since the cart was read.
				if (error instanceof RefusedError) return deadEnd(c, site, 'notFound');
				if (!(error instanceof UnavailableError)) throw error;
				return render(c, site, askingFailedPage, 503);
			}
		})
		.get('/new-link', async (c) => {
			await currentOrder(c, site);
			return render(c, site, newLinkAskedPage);
		});
