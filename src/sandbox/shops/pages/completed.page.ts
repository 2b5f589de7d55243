import { html } from 'hono/html';
import type { Method } from '../methods.js';
import type { ShopOrder } from '../shop-order.js';
import { methodPrice } from './order-lines.js';
import { itemCount, type Markup, type Page, type View } from './page.js';

const whatIsOpenNow = ({ base, order, session }: View): Markup => {
	if (!order) return html`<p class="actions"><a class="button" href="${base}/">Go to the shop</a></p>`;
	const which = order.id === session.own ? 'Your own cart is back' : 'The cart that was open before is back';
	return html`<section class="message">
		<p>${which}, with ${itemCount(order.quantity)}.</p>
		<a class="button" href="${base}/cart">Go to the cart</a>
	</section>`;
};

const details = (label: string, method: Method | undefined): Markup | string =>
	method
		? html`<dt>${label}</dt>
				<dd><span dir="auto">${method.name}</span>: ${methodPrice(method)}</dd>`
		: '';

export const completedPage =
	({ number, shipping, payment, total }: ShopOrder): Page =>
	(view) => ({
		title: 'Thank you',
		main: html`<h1>Thank you for your order</h1>
			<dl>
				<dt>Order</dt>
				<dd>${number}</dd>
				${details('Delivery', shipping)} ${details('Payment', payment)}
				<dt>Total</dt>
				<dd>${total}</dd>
			</dl>
			${whatIsOpenNow(view)}`,
	});
