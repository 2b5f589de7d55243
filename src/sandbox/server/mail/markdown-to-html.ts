import { boxOf, markdownWithoutHtml, webAddressOf } from './markdown-without-html.js';

/** @returns HTML of an attribute in double quotes that reads as this text */
const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const markdown = markdownWithoutHtml({
	checkbox: boxOf,
	image({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	link({ tokens, ...link }) {
		const text = this.parser.parseInline(tokens);
		const address = webAddressOf(link);
		// Where an e-mail is shown inside a page, as in webmail and the outbox, the link would replace the e-mail.
		return address ? `<a href="${attribute(address)}" target="_blank" rel="noopener noreferrer">${text}</a>` : text;
	},
	list({ ordered, start, items }) {
		const tag = ordered ? 'ol' : 'ul';
		const first = ordered && start !== 1 ? ` start="${start}"` : '';
		// The bullets go to the side on which the text begins, which may differ from that of the e-mail.
		return `<${tag} dir="auto"${first}>\n${items.map((item) => this.listitem(item)).join('')}</${tag}>\n`;
	},
	paragraph({ tokens }) {
		const isAction = tokens.length === 1 && tokens[0]?.type === 'link';
		return `<p${isAction ? ' class="action"' : ''}>${this.parser.parseInline(tokens)}</p>\n`;
	},
});

/**
 * @returns only HTML that Markdown produces: HTML in the source becomes text, and an image its alternative text. A
 * paragraph that consists of one link has the class `action`.
 */
export const markdownToHtml = (source: string): string => markdown.parse(source, { async: false });
