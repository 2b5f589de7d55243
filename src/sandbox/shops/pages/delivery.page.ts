import { html } from 'hono/html';
import type { ChosenMethods, Method, Methods } from '../methods.js';
import type { ShopOrder } from '../shop-order.js';
import { methodPrice, orderLines } from './order-lines.js';
import type { Markup, Page } from './page.js';

export type MethodKind = keyof Methods;

export interface DeliveryView {
	readonly order: ShopOrder;
	readonly methods: Methods;
	readonly chosen: ChosenMethods;
	/** The groups in which nothing that is offered was chosen. */
	readonly missing?: readonly MethodKind[];
}

const GROUPS = {
	shipping: { field: 'shippingMethod', legend: 'Delivery', error: 'Choose how you want to get it.' },
	payment: { field: 'paymentMethod', legend: 'Payment', error: 'Choose how you want to pay.' },
} as const;

const choice = (field: string, method: Method, chosen: string, isFirst: boolean): Markup =>
	html`<label class="choice">
		<input
			type="radio"
			${isFirst ? html`id="${field}"` : ''}
			name="${field}"
			value="${method.alias}"
			required
			${method.alias === chosen ? 'checked' : ''} />
		<span dir="auto">${method.name}</span> <span>${methodPrice(method)}</span>
	</label>`;

const group = (kind: MethodKind, { methods, chosen, missing = [] }: DeliveryView): Markup => {
	const { field, legend, error } = GROUPS[kind];
	const isMissing = missing.includes(kind);
	return html`<fieldset ${isMissing ? html`aria-describedby="${field}-error"` : ''}>
		<legend>${legend}</legend>
		${methods[kind].map((method, index) => choice(field, method, chosen[kind], index === 0))}
		${methods[kind].length === 0 ? html`<p class="note">Nothing to choose for your address.</p>` : ''}
		${isMissing ? html`<p class="error" id="${field}-error">${error}</p>` : ''}
	</fieldset>`;
};

const errorSummary = (missing: readonly MethodKind[]): Markup =>
	html`<section class="message problem" role="alert">
		<h2 tabindex="-1" autofocus>Please make ${missing.length === 1 ? 'this choice' : 'these choices'}</h2>
		<ul>
			${missing.map((kind) => html`<li><a href="#${GROUPS[kind].field}">${GROUPS[kind].error}</a></li>`)}
		</ul>
	</section>`;

export const deliveryPage =
	(view: DeliveryView): Page =>
	({ base, content }) => ({
		title: 'Delivery and payment',
		main: html`<h1>Delivery and payment</h1>
			${view.missing ? errorSummary(view.missing) : ''}
			<form class="checkout" method="post" action="${base}/delivery" novalidate>
				<input type="hidden" name="order" value="${view.order.id}" />
				${group('shipping', view)} ${group('payment', view)} ${orderLines(view.order, content)}
				<p class="actions">
					<button>Go to payment</button>
					<button class="quiet" name="action" value="update">Update the total</button>
				</p>
			</form>
			<p><a href="${base}/checkout">Back to your addresses</a></p>`,
	});
