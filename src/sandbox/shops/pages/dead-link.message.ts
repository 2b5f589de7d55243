import { html } from 'hono/html';
import type { DeadLinkReason } from '../../../storefront/index.js';
import type { Markup, View } from './page.js';

const WORDS: Readonly<Record<DeadLinkReason, readonly [heading: string, text: string]>> = {
	expired: ['This payment link has expired', 'It was valid for a limited time only. The shop can send you a new one.'],
	notFound: ['This cart is no longer available', 'Please contact the shop if you still want to order it.'],
	paid: ['This cart has already been paid', 'There is nothing left to pay.'],
	invalid: [
		'This payment link is not valid',
		'Part of it may be missing. Please open it again from the message that you received, or ask the shop for a new one.',
	],
	unavailable: [
		'The shop is not available right now',
		'Your payment link was not opened, and may still be valid. Please try again in a moment.',
	],
	misconfigured: [
		'The shop cannot open payment links right now',
		'Your payment link was not opened, and may still be valid. Please try again later, or ask the shop.',
	],
	unknown: ['This payment link cannot be opened', 'Please ask the shop for a new one.'],
};

export const newLinkForm = (base: string): Markup =>
	html`<form method="post" action="${base}/new-link"><button>Ask for a new link</button></form>`;

/** An empty `href` reloads the page, so the token is not copied anywhere. */
const tryAgain = html`<a class="button" href="">Try again</a>`;

/** Says why the payment link cannot be opened. */
export const deadLinkMessage = ({ deadLink, canAskForNewLink, base }: View): Markup | string => {
	if (deadLink === undefined) return '';
	const [heading, text] = WORDS[deadLink];
	return html`<section class="message problem" role="alert">
		<h2 tabindex="-1" autofocus>${heading}</h2>
		<p>${text}</p>
		<div class="actions">
			${canAskForNewLink ? newLinkForm(base) : ''}
			${deadLink === 'unavailable' || deadLink === 'misconfigured' ? tryAgain : ''}
			<a class="quiet button" href="${base}/">Go to the shop</a>
		</div>
	</section>`;
};
