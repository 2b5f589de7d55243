import { Hono } from 'hono';
import { currentCart, keepOwnCart, leaveCart } from '../../storefront/index.js';
import { currentOrder } from './current-order.js';
import { cartPage } from './pages/cart.page.js';
import { frontPage } from './pages/front.page.js';
import { render } from './pages/render.js';
import { postedForm, textIn } from './posted-form.js';
import { RefusedError } from './shop.js';
import { goTo, type ShopContext, type ShopEnv, type Site } from './site.js';

/** @returns the id of the cart to add products to: the open one, or a new cart of the customer */
const openCartId = async (c: ShopContext, site: Site): Promise<string> => {
	await currentOrder(c, site);
	const open = currentCart(c.var.session);
	if (open !== undefined) return open;
	const id = await site.shop.createCart();
	c.set('session', keepOwnCart(c.var.session, id));
	return id;
};

export const cartRoutes = (site: Site) =>
	new Hono<ShopEnv>()
		.get('/', async (c) => {
			await currentOrder(c, site);
			return render(c, site, frontPage);
		})
		.get('/cart', async (c) => {
			await currentOrder(c, site);
			return render(c, site, cartPage);
		})
		.post('/cart', async (c) => {
			const posted = await postedForm(c);
			const choice = { product: textIn(posted, 'product'), variant: textIn(posted, 'variant') || undefined };
			try {
				await site.shop.addProduct(await openCartId(c, site), choice);
			} catch (error) {
				if (error instanceof RefusedError) return goTo(c, site, '', 'product-refused');
				throw error;
			}
			return goTo(c, site, 'cart', c.var.dropped ?? 'added');
		})
		.post('/leave', (c) => {
			// The button promises the customer's own cart, however many links are open.
			c.set('session', c.var.session.links.reduce(leaveCart, c.var.session));
			return goTo(c, site, 'cart', 'own-cart');
		});
