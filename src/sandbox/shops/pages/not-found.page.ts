import { html } from 'hono/html';
import type { Page } from './page.js';

export const notFoundPage: Page = ({ base }) => ({
	title: 'Page not found',
	main: html`<h1>There is no such page</h1>
		<p><a class="button" href="${base}/">Go to the shop</a></p>`,
});
