import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cartRoutes } from './cart.routes.js';
import { checkoutRoutes } from './checkout.routes.js';
import { deliveryRoutes } from './delivery.routes.js';
import { shopHeaders } from './headers.js';
import { newLinkRoutes } from './new-link.routes.js';
import { notFoundPage } from './pages/not-found.page.js';
import { render } from './pages/render.js';
import { unavailablePage } from './pages/unavailable.page.js';
import { ownFormsOnly } from './own-forms-only.js';
import { paymentRoutes } from './payment.routes.js';
import { UnavailableError } from './shop.js';
import type { ShopEnv, Site } from './site.js';
import { STYLE } from './style.js';
import { withPaymentLinks } from './with-payment-links.js';
import { withSession } from './with-session.js';

const MOST_BYTES = 64 * 1024;

/** The pages of one store. */
export const siteRoutes = (site: Site) =>
	new Hono<ShopEnv>()
		.onError((error, c) => {
			if (error instanceof UnavailableError) return render(c, site, unavailablePage, 503);
			throw error;
		})
		.use(
			shopHeaders,
			ownFormsOnly,
			bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.text('The form is too large.', 413) }),
		)
		.get('/style.css', (c) => c.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }))
		.use(withSession(site), withPaymentLinks(site))
		.route('/', cartRoutes(site))
		.route('/', checkoutRoutes(site))
		.route('/', deliveryRoutes(site))
		.route('/', paymentRoutes(site))
		.route('/', newLinkRoutes(site))
		.all('*', (c) => render(c, site, notFoundPage, 404));
