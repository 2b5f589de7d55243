import { html } from 'hono/html';
import type { ShopLine, ShopOrder } from '../shop-order.js';
import type { Markup } from './page.js';

const row = ({ name, attributes, quantity, total }: ShopLine): Markup =>
	html`<tr>
		<td>
			<span dir="auto">${name}</span>${attributes.map((attribute) => html`<small dir="auto">${attribute}</small>`)}
		</td>
		<td>${quantity}</td>
		<td>${total ?? 'No price'}</td>
	</tr>`;

/** The lines of a cart, and its total. */
export const orderLines = ({ lines, total, tax }: ShopOrder): Markup =>
	html`<table>
			<thead>
				<tr>
					<th scope="col">Product</th>
					<th scope="col">Quantity</th>
					<th scope="col">Price</th>
				</tr>
			</thead>
			<tbody>
				${lines.map(row)}
			</tbody>
			<tfoot>
				<tr>
					<th scope="row" colspan="2">Total</th>
					<td>${total}<small>including ${tax} tax</small></td>
				</tr>
			</tfoot>
		</table>
		${
			lines.some((line) => line.total === undefined)
				? html`<p class="note">Products without a price are not included in the total.</p>`
				: ''
		}`;
