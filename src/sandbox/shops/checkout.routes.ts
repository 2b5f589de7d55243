import { Hono } from 'hono';
import { checkCheckoutForm, readCheckoutForm } from './checkout-form.js';
import { currentOrder } from './current-order.js';
import { checkoutPage } from './pages/checkout.page.js';
import { render } from './pages/render.js';
import { postedForm, textIn } from './posted-form.js';
import { RefusedError, UnavailableError } from './shop.js';
import { goTo, type ShopEnv, type Site } from './site.js';

export const checkoutRoutes = (site: Site) =>
	new Hono<ShopEnv>()
		.get('/checkout', async (c) => {
			const order = await currentOrder(c, site);
			if (!order || order.lines.length === 0) return goTo(c, site, 'cart');
			return render(c, site, checkoutPage({ cartId: order.id, form: order.form }));
		})
		.post('/checkout', async (c) => {
			const posted = await postedForm(c);
			const cartId = textIn(posted, 'order');
			const typed = readCheckoutForm(posted);
			try {
				const order = await currentOrder(c, site);
				if (order?.id !== cartId) return goTo(c, site, 'cart', c.var.dropped ?? 'other-cart');
				const { form, errors } = checkCheckoutForm(typed, site.content().countries);
				if (Object.keys(errors).length > 0) {
					return await render(c, site, checkoutPage({ cartId, form: typed, errors }));
				}
				await site.shop.change(cartId, form);
				return goTo(c, site, 'delivery');
			} catch (error) {
				if (error instanceof RefusedError) return goTo(c, site, 'cart', 'refused');
				if (!(error instanceof UnavailableError)) throw error;
				return render(c, site, checkoutPage({ cartId, form: typed, isUnavailable: true }), 503);
			}
		});
