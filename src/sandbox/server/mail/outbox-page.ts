import { html, raw } from 'hono/html';
import { mailboxText } from './mail.js';
import type { Mail } from './mail.js';

const STYLE = raw(`
	:root { color-scheme: light dark; --line: #d4d6dd; --quiet: #5d606b; --surface: #fff; --page: #f1f2f5; --text: #1c1d21; }
	@media (prefers-color-scheme: dark) {
		:root { --line: #3d3f49; --quiet: #a4a7b3; --surface: #1d1e23; --page: #101114; --text: #e8e9ed; }
	}
	body { max-width: 960px; margin: 0 auto; padding: 24px 16px; background: var(--page); color: var(--text);
		font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; }
	h1 { margin: 0 0 16px; font-size: 24px; line-height: 1.25; }
	h2 { margin: 24px 0 8px; font-size: 15px; }
	details { margin-bottom: 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--surface);
		overflow-wrap: anywhere; }
	summary { padding: 12px 16px; cursor: pointer; }
	summary strong { font-size: 17px; }
	summary span { display: block; padding-inline-start: 1em; color: var(--quiet); }
	.mail { padding: 0 16px 16px; border-top: 1px solid var(--line); }
	dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 16px; margin: 16px 0; }
	dt { color: var(--quiet); }
	dd { margin: 0; }
	iframe { box-sizing: border-box; width: 100%; max-width: 100%; min-width: 240px; height: 620px;
		border: 1px solid var(--line); border-radius: 4px; resize: both; overflow: auto; }
	pre { margin: 0; padding: 12px; border: 1px solid var(--line); border-radius: 4px; font-size: 13px; white-space: pre-wrap; }
`);

const rowsOf = (mail: Mail): [name: string, value: string][] => [
	['From', mailboxText(mail.from)],
	['To', mail.to.join(', ')],
	['Cc', mail.cc.join(', ')],
	['Bcc', mail.bcc.join(', ')],
	['Reply-to', mail.replyTo.join(', ')],
	['Subject', mail.subject],
	['Language', mail.language],
	['Cart', mail.cartId],
	['Sent', mail.sentAt],
];

const headersOf = (mail: Mail) =>
	rowsOf(mail)
		.filter(([, value]) => value !== '')
		.map(
			([name, value]) =>
				html`<dt>${name}</dt>
					<dd dir="auto">${value}</dd>`,
		);

/** The frame runs no scripts and has an opaque origin; a link in it opens a window without these restrictions. */
const details = (mail: Mail, isOpen: boolean) =>
	html`<details ${isOpen ? 'open' : ''}>
		<summary>
			<strong dir="auto">${mail.subject || '(no subject)'}</strong>
			<span dir="auto">
				${mail.to.join(', ')} ·
				<time datetime="${mail.sentAt}">${mail.sentAt.replace(/T(.*)\..*/, ' $1 UTC')}</time>
			</span>
		</summary>
		<div class="mail">
			<dl>${headersOf(mail)}</dl>
			<h2>As HTML</h2>
			<iframe
				title="HTML of the e-mail “${mail.subject}”"
				sandbox="allow-popups allow-popups-to-escape-sandbox"
				loading="lazy"
				srcdoc="${mail.html}"></iframe>
			<h2>As text</h2>
			<pre dir="auto">${mail.text}</pre>
		</div>
	</details>`;

/** A page that lists the e-mails, newest first, with the newest open. */
export const outboxPage = (mails: readonly Mail[]) =>
	html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>Outbox (${mails.length})</title>
				<style>
					${STYLE}
				</style>
			</head>
			<body>
				<main>
					<h1>Outbox</h1>
					${
						mails.length === 0
							? html`<p>No e-mail was sent yet.</p>`
							: mails.toReversed().map((mail, index) => details(mail, index === 0))
					}
				</main>
			</body>
		</html> `;
