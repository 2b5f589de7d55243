import { boxOf, markdownWithoutHtml, webAddressOf } from './markdown-without-html.js';
import { escaped, Markup } from './markup.js';

const markdown = markdownWithoutHtml({
	checkbox: boxOf,
	image({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	link({ tokens, ...link }) {
		const text = this.parser.parseInline(tokens);
		const address = webAddressOf(link);
		// A mail shown within a page, as webmail and the outbox do, would open the link in its own place.
		return address ? `<a href="${escaped(address)}" target="_blank" rel="noopener noreferrer">${text}</a>` : text;
	},
	list({ ordered, start, items }) {
		const tag = ordered ? 'ol' : 'ul';
		const first = ordered && start !== 1 ? ` start="${start}"` : '';
		// The bullets go where the words begin, which may be another side than the mail's.
		return `<${tag} dir="auto"${first}>\n${items.map((item) => this.listitem(item)).join('')}</${tag}>\n`;
	},
	paragraph({ tokens }) {
		const isAction = tokens.length === 1 && tokens[0]?.type === 'link';
		return `<p${isAction ? ' class="action"' : ''}>${this.parser.parseInline(tokens)}</p>\n`;
	},
});

/**
 * @returns HTML of nothing but what Markdown makes: HTML in it is text, and pictures are the words in their place. A
 * paragraph that is a link and nothing else has the class `action`.
 */
export const markdownToHtml = (source: string): Markup => new Markup(markdown.parse(source, { async: false }));
