import { html } from 'hono/html';
import type { Page } from './page.js';

export const unavailablePage: Page = ({ base }) => ({
	title: 'Not available',
	main: html`<h1>The shop is not available right now</h1>
		<p>Your cart is not lost. Please try again in a moment.</p>
		<p class="actions"><a class="button" href="${base}/cart">Try again</a></p>`,
});
