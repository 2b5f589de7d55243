import { html } from 'hono/html';
import type { Page } from './page.js';

export const unavailablePage: Page = () => ({
	title: 'Not available',
	main: html`<h1 tabindex="-1" autofocus>The shop is not available right now</h1>
		<p>Your cart is not lost. Please try again in a moment.</p>
		<p class="actions"><a class="button" href="">Try again</a></p>`,
});
