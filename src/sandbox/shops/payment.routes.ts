import { Hono } from 'hono';
import { completeCart, type Session } from '../../storefront/index.js';
import { pageBeforePayment } from './checkout-steps.js';
import { currentOrder } from './current-order.js';
import { completedPage } from './pages/completed.page.js';
import { paymentPage } from './pages/payment.page.js';
import { render } from './pages/render.js';
import { postedForm, textIn } from './posted-form.js';
import { RefusedError, UnavailableError } from './shop.js';
import { goTo, readCookie, writeCookie, type ShopContext, type ShopEnv, type Site } from './site.js';

const has = ({ own, links }: Session, id: string): boolean => own === id || links.includes(id);

/** Finds out from the cart why the store refused. */
const afterRefusal = async (c: ShopContext, site: Site, id: string, amount: number): Promise<Response> => {
	const order = await site.shop.order(id);
	if (!order || order.isFinalized) return goTo(c, site, 'cart');
	return goTo(c, site, 'payment', order.amount === amount ? 'payment-refused' : 'total-changed');
};

export const paymentRoutes = (site: Site) => {
	const { shop, cookies } = site;
	return new Hono<ShopEnv>()
		.get('/payment', async (c) => {
			const order = await currentOrder(c, site);
			if (!order) return goTo(c, site, 'cart');
			const before = await pageBeforePayment(order, site);
			if (before) return goTo(c, site, before);
			return render(c, site, paymentPage({ order, transactionId: crypto.randomUUID() }));
		})
		.post('/payment', async (c) => {
			const posted = await postedForm(c);
			const [id, transactionId] = [textIn(posted, 'order'), textIn(posted, 'transaction')];
			const amount = Number(textIn(posted, 'amount'));
			// The first of two presses has already paid.
			if ((await readCookie(c, cookies.completed)) === id) return goTo(c, site, 'completed');
			if (!has(c.var.session, id)) return goTo(c, site, 'cart', 'other-cart');
			if (textIn(posted, 'action') === 'decline') return goTo(c, site, 'payment', 'declined');

			const order = await shop.order(id);
			if (!order) return goTo(c, site, 'cart');
			const before = await pageBeforePayment(order, site);
			if (before) return goTo(c, site, before);
			try {
				await shop.pay(id, { transactionId, amount });
			} catch (error) {
				if (error instanceof RefusedError) return afterRefusal(c, site, id, amount);
				if (!(error instanceof UnavailableError)) throw error;
				// With the same transaction, because this payment may have arrived.
				return render(c, site, paymentPage({ order, transactionId, isUnavailable: true }), 503);
			}
			c.set('session', completeCart(c.var.session, id));
			await writeCookie(c, cookies.completed, id);
			return goTo(c, site, 'completed');
		})
		.get('/completed', async (c) => {
			const id = await readCookie(c, cookies.completed);
			const completed = id === undefined ? undefined : await shop.order(id);
			if (!completed) return goTo(c, site, 'cart');
			await currentOrder(c, site);
			return render(c, site, completedPage(completed));
		});
};
