import { html } from 'hono/html';
import type { Content } from '../content.js';
import type { Method } from '../methods.js';
import type { ShopLine, ShopOrder } from '../shop-order.js';
import type { Markup } from './page.js';

/** @returns the price of a way of delivery or a way to pay */
export const methodPrice = ({ price }: Method): string => price ?? 'Free';

const line = ({ name, attributes, quantity, total }: ShopLine, isPriced: boolean): Markup =>
	html`<tr>
		<td>
			<span dir="auto">${name}</span>${attributes.map((attribute) => html`<small dir="auto">${attribute}</small>`)}
		</td>
		<td>${quantity}</td>
		<td>${isPriced ? total : 'No price'}</td>
	</tr>`;

const extra = (label: string, method: Method | undefined): Markup | string =>
	method
		? html`<tr>
				<td colspan="2">${label}<small dir="auto">${method.name}</small></td>
				<td>${methodPrice(method)}</td>
			</tr>`
		: '';

/** The lines of a cart, delivery and payment once they are chosen, and the total. */
export const orderLines = (
	{ lines, subtotal, shipping, payment, total, tax }: ShopOrder,
	{ unpriced }: Pick<Content, 'unpriced'>,
): Markup =>
	html`<table>
			<thead>
				<tr>
					<th scope="col">Product</th>
					<th scope="col">Quantity</th>
					<th scope="col">Price</th>
				</tr>
			</thead>
			<tbody>
				${lines.map((each) => line(each, !unpriced.has(each.reference)))}
			</tbody>
			<tfoot>
				${
					shipping || payment
						? html`<tr>
								<td colspan="2">Subtotal</td>
								<td>${subtotal}</td>
							</tr>`
						: ''
				}
				${extra('Delivery', shipping)} ${extra('Payment', payment)}
				<tr>
					<th scope="row" colspan="2">Total</th>
					<td>${total}<small>including ${tax} tax</small></td>
				</tr>
			</tfoot>
		</table>
		${
			lines.some(({ reference }) => unpriced.has(reference))
				? html`<p class="note">Products without a price are not included in the total.</p>`
				: ''
		}`;
