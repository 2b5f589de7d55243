import { html } from 'hono/html';
import { newLinkForm } from './dead-link.message.js';
import type { Page } from './page.js';

export const newLinkAskedPage: Page = ({ base }) => ({
	title: 'New link',
	main: html`<h1>We have asked the shop for a new link</h1>
		<p>You will receive it in the same way as the first one. Your cart is kept until then.</p>
		<p><a class="button" href="${base}/">Go to the shop</a></p>`,
});

export const askingFailedPage: Page = ({ base }) => ({
	title: 'New link',
	main: html`<h1>New link</h1>
		<section class="message problem" role="alert">
			<h2 tabindex="-1" autofocus>We could not ask the shop for a new link</h2>
			<p>The shop is not available right now. Please try again in a moment.</p>
			<div class="actions">${newLinkForm(base)} <a class="quiet button" href="${base}/">Go to the shop</a></div>
		</section>`,
});
