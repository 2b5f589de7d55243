import { html } from 'hono/html';
import { orderLines } from './order-lines.js';
import type { Markup, Page, View } from './page.js';

/** Explains to customers with a payment link where their own cart is. */
const linkNote = ({ base, session }: View): Markup =>
	html`<section class="message">
		<p>
			This cart was prepared for you.
			${session.own === undefined ? '' : 'Your own cart is kept, and will be back once you pay or leave this one.'}
		</p>
		${
			session.own === undefined
				? ''
				: html`<form method="post" action="${base}/leave">
						<button class="quiet">Back to my own cart</button>
					</form>`
		}
	</section>`;

export const cartPage: Page = (view) => {
	const { base, content, order, session } = view;
	const isOfLink = order !== undefined && session.links.includes(order.id);
	const isEmpty = order === undefined || order.lines.length === 0;
	return {
		title: 'Cart',
		main: html`<h1>Your cart</h1>
			${isOfLink ? linkNote(view) : ''}
			${
				isEmpty
					? html`<p>Your cart is empty.</p>
							<p class="actions"><a class="button" href="${base}/">Go to the shop</a></p>`
					: html`${orderLines(order, content)}
							<p class="actions">
								<a class="button" href="${base}/checkout">Go to checkout</a>
								<a class="quiet button" href="${base}/">Continue shopping</a>
							</p>
							<p class="note">Cart ${order.number}</p>`
			}`,
	};
};
