import { html } from 'hono/html';
import { deadLinkMessage } from './dead-link.message.js';
import { type Markup, type Page, type View } from './page.js';

/** Screen readers announce a message that is in the page from the start only if it has the focus. */
const noticeMessage = ({ notice }: View): Markup | string => {
	if (!notice) return '';
	return notice.isProblem
		? html`<p class="message problem" role="alert" tabindex="-1" autofocus>${notice.text}</p>`
		: html`<p class="message" role="status">${notice.text}</p>`;
};

/** The frame of all pages. */
export const layout = (view: View, { title, main }: ReturnType<Page>): Markup => {
	const { base, content, order } = view;
	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<meta name="robots" content="noindex" />
				<title>${title} – ${content.storeName}</title>
				<link rel="stylesheet" href="${base}/style.css" />
			</head>
			<body>
				<header>
					<a class="store" href="${base}/" dir="auto">${content.storeName}</a>
					<a class="cart" href="${base}/cart">Cart${order ? html` <span>(${order.quantity})</span>` : ''}</a>
				</header>
				<main>${deadLinkMessage(view)} ${noticeMessage(view)} ${main}</main>
				<footer>A shop for trying out payment links. Nothing is sold, and nothing is charged.</footer>
			</body>
		</html> `;
};
