import { html } from 'hono/html';
import type { Page } from './page.js';

/** The message stands above it. */
export const deadLinkPage: Page = () => ({ title: 'Payment link', main: html`<h1>Payment link</h1>` });
