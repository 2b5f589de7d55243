import { Hono } from 'hono';
import { hasAddresses } from './checkout-steps.js';
import { currentOrder } from './current-order.js';
import type { ChosenMethods, Methods } from './methods.js';
import { deliveryPage, type MethodKind } from './pages/delivery.page.js';
import { render } from './pages/render.js';
import { postedForm, textIn } from './posted-form.js';
import { RefusedError } from './shop.js';
import { goTo, type ShopEnv, type Site } from './site.js';

const KINDS: readonly MethodKind[] = ['shipping', 'payment'];

/** @returns the groups that offer something, of which nothing was chosen */
const missingIn = (methods: Methods, chosen: ChosenMethods): MethodKind[] =>
	KINDS.filter((kind) => methods[kind].length > 0 && !methods[kind].some(({ alias }) => alias === chosen[kind]));

export const deliveryRoutes = (site: Site) =>
	new Hono<ShopEnv>()
		.get('/delivery', async (c) => {
			const order = await currentOrder(c, site);
			if (!order || !hasAddresses(order, site)) return goTo(c, site, order ? 'checkout' : 'cart');
			const chosen = { shipping: order.shipping?.alias ?? '', payment: order.payment?.alias ?? '' };
			return render(c, site, deliveryPage({ order, methods: await site.shop.methods(order.id), chosen }));
		})
		.post('/delivery', async (c) => {
			const posted = await postedForm(c);
			const cartId = textIn(posted, 'order');
			const chosen = { shipping: textIn(posted, 'shippingMethod'), payment: textIn(posted, 'paymentMethod') };
			const order = await currentOrder(c, site);
			if (order?.id !== cartId) return goTo(c, site, 'cart', c.var.dropped ?? 'other-cart');
			try {
				const methods = await site.shop.methods(cartId);
				const missing = missingIn(methods, chosen);
				if (missing.length > 0) return await render(c, site, deliveryPage({ order, methods, chosen, missing }));
				await site.shop.choose(cartId, chosen);
			} catch (error) {
				if (error instanceof RefusedError) return goTo(c, site, 'cart', 'refused');
				throw error;
			}
			return textIn(posted, 'action') === 'update'
				? goTo(c, site, 'delivery', 'total-updated')
				: goTo(c, site, 'payment');
		});
