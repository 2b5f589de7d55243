import { html } from 'hono/html';
import type { ShopOrder } from '../shop-order.js';
import { orderLines } from './order-lines.js';
import type { Page } from './page.js';

export interface PaymentView {
	readonly order: ShopOrder;
	/** Unique for this page, so that pressing twice pays once. */
	readonly transactionId: string;
	/** The store may or may not have accepted the payment. */
	readonly isUnavailable?: boolean;
}

const unavailableMessage = html`<p class="message problem" role="alert" tabindex="-1" autofocus>
	The shop did not respond, so we do not know whether you have paid. Please press Pay again in a moment: you will be
	charged only once.
</p>`;

export const paymentPage =
	({ order, transactionId, isUnavailable = false }: PaymentView): Page =>
	({ base, content }) => ({
		title: 'Payment',
		main: html`<h1>Payment</h1>
			${isUnavailable ? unavailableMessage : ''}
			<p>This is a test payment: nothing is charged.</p>
			${orderLines(order, content)}
			<form method="post" action="${base}/payment">
				<input type="hidden" name="order" value="${order.id}" />
				<input type="hidden" name="amount" value="${order.amount}" />
				<input type="hidden" name="transaction" value="${transactionId}" />
				<p class="actions">
					<button name="action" value="pay">Pay ${order.total}</button>
					<button class="quiet" name="action" value="decline">Decline, to see it fail</button>
				</p>
			</form>
			<p><a href="${base}/delivery">Change delivery and payment</a></p>`,
	});
