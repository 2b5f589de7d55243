import { html, raw } from 'hono/html';
import { markdownToHtml } from './markdown-to-html.js';

const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

const directionOf = (language: string): 'ltr' | 'rtl' =>
	RIGHT_TO_LEFT.includes(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';

const STYLE = raw(`
	:root { color-scheme: light dark; supported-color-schemes: light dark; }
	body { margin: 0; padding: 32px 16px; background: #f1f2f5; color: #1c1d21;
		font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; }
	.mail { max-width: 536px; margin: 0 auto; padding: 32px; border-radius: 8px; background: #fff;
		overflow-wrap: anywhere; }
	.mail > :first-child { margin-top: 0; }
	.mail > :last-child { margin-bottom: 0; }
	h1, h2, h3, h4, h5, h6, p, td, th { unicode-bidi: plaintext; text-align: start; }
	h1 { font-size: 24px; line-height: 1.25; }
	ul, ol { padding-inline-start: 24px; }
	li { margin: 4px 0; }
	a { color: #2f3fb0; }
	.action { margin: 28px 0; }
	.action a { display: inline-block; padding: 12px 24px; border-radius: 6px; background: #2f3fb0; color: #fff;
		text-decoration: none; }
	blockquote { margin-inline: 0; padding-inline-start: 16px; border-inline-start: 3px solid #c7c9d1; }
	pre { white-space: pre-wrap; }
	table { border-collapse: collapse; }
	td, th { padding: 4px 12px; border: 1px solid #c7c9d1; }
	@media (max-width: 480px) {
		body { padding: 0; background: #fff; }
		.mail { padding: 24px 16px; }
		.action a { display: block; text-align: center; }
	}
	@media (prefers-color-scheme: dark) {
		body { background: #101114; color: #e8e9ed; }
		.mail { background: #1d1e23; }
		a { color: #a9b4ff; }
		.action a { background: #a9b4ff; color: #14162b; }
		blockquote, td, th { border-color: #4a4c57; }
	}
	@media (max-width: 480px) and (prefers-color-scheme: dark) {
		body { background: #1d1e23; }
	}
`);

export interface MailText {
	readonly subject: string;
	/** Markdown. */
	readonly body: string;
	/** Plain culture. */
	readonly language: string;
}

/** @returns a complete HTML document without scripts and without anything to fetch */
export const htmlMail = async ({ subject, body, language }: MailText): Promise<string> =>
	String(
		await html`<!doctype html>
			<html lang="${language}" dir="${directionOf(language)}">
				<head>
					<meta charset="utf-8" />
					<meta name="viewport" content="width=device-width" />
					<meta name="color-scheme" content="light dark" />
					<meta name="supported-color-schemes" content="light dark" />
					<title>${subject}</title>
					<style>
						${STYLE}
					</style>
				</head>
				<body>
					<div class="mail">${raw(markdownToHtml(body))}</div>
				</body>
			</html> `,
	);
