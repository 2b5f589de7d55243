import { html } from 'hono/html';
import type { Page } from './page.js';

/** The layout shows the message above it. */
export const deadLinkPage: Page = () => ({ title: 'Payment link', main: html`<h1>Payment link</h1>` });
