const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** @returns HTML, of content or of an attribute in quotes, that reads as this text. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');

/** HTML that is no text to be escaped any more. */
export class Markup {
	readonly html: string;

	constructor(html: string) {
		this.html = html;
	}
}

const htmlOf = (value: string | Markup | readonly Markup[]): string => {
	if (typeof value === 'string') return escaped(value);
	return value instanceof Markup ? value.html : value.map(({ html }) => html).join('\n');
};

/** A template of HTML: texts put into it stay text, wherever quotes are around attributes. */
export const markup = (parts: TemplateStringsArray, ...values: (string | Markup | readonly Markup[])[]): Markup =>
	new Markup(String.raw({ raw: parts }, ...values.map(htmlOf)));
