import { html } from 'hono/html';
import type { Page } from './page.js';

export const notFoundPage: Page = ({ base }) => ({
	title: 'Page not found',
	main: html`<h1>Page not found</h1>
		<p><a class="button" href="${base}/">Go to the shop</a></p>`,
});
