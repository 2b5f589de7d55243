import { withoutReferences } from './character-references.js';
import { boxOf, markdownWithoutHtml, webAddressOf } from './markdown-without-html.js';

const block = (text: string): string => `${text.trim()}\n\n`;

/** Prefixes the first line with `first` and all others with `rest`. */
const prefixed = (first: string, rest: string, text: string): string =>
	first + text.trim().replaceAll('\n', `\n${rest}`);

const markdown = markdownWithoutHtml({
	space: () => '',
	def: () => '',
	br: () => '\n',
	hr: () => block('* * *'),
	checkbox: boxOf,
	code: ({ text }) => block(text),
	codespan: ({ text }) => text,
	heading({ tokens }) {
		return block(this.parser.parseInline(tokens));
	},
	paragraph({ tokens }) {
		return block(this.parser.parseInline(tokens));
	},
	blockquote({ tokens }) {
		return block(prefixed('> ', '> ', this.parser.parse(tokens)));
	},
	list({ items, ordered, start }) {
		const marker = (index: number) => (ordered ? `${Number(start) + index}. ` : '- ');
		const lines = items.map(({ tokens }, index) => {
			const blocks = tokens.map((token) => this.parser.parse([token]));
			// In a tight list the text of an item is not a paragraph, so it has no line break of its own.
			const text = blocks.map((rendered, at) => (tokens[at]?.type === 'text' ? `${rendered}\n` : rendered)).join('');
			return prefixed(marker(index), ' '.repeat(marker(index).length), text);
		});
		return block(lines.join('\n'));
	},
	table({ header, rows }) {
		const row = (cells: typeof header) => cells.map(({ tokens }) => this.parser.parseInline(tokens)).join(' | ');
		return block([header, ...rows].map(row).join('\n'));
	},
	strong({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	em({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	del({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	image({ tokens }) {
		return this.parser.parseInline(tokens);
	},
	link({ tokens, ...link }) {
		const text = this.parser.parseInline(tokens);
		const address = webAddressOf(link);
		// Angle brackets mark the end of the address for mail programs.
		return !address || text === address ? text : `${text} <${address}>`;
	},
	text(token) {
		return 'tokens' in token && token.tokens ? this.parser.parseInline(token.tokens) : withoutReferences(token.text);
	},
});

/** @returns the same content as plain text */
export const markdownToText = (source: string): string => `${markdown.parse(source, { async: false }).trim()}\n`;
