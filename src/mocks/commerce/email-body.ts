import { isWebAddress } from './payment-link-url.js';

/** The placeholders of a body, such as `{{cart.number}}`. Anything else in double braces is plain text. */
export const EMAIL_PLACEHOLDERS = [
	'store.name',
	'customer.firstName',
	'customer.lastName',
	'customer.email',
	'cart.number',
	'cart.lines',
	'cart.total',
	'paymentLink.url',
	'paymentLink.expires',
] as const;

export type EmailPlaceholder = (typeof EMAIL_PLACEHOLDERS)[number];

export interface EmailLine {
	readonly name: string;
	readonly quantity: string;
	readonly total?: string;
}

/** Texts for the customer, already formatted in the mail's language; missing values render as empty. */
export type EmailValues = Readonly<Partial<Record<Exclude<EmailPlaceholder, 'cart.lines'>, string>>> & {
	readonly 'cart.lines'?: readonly EmailLine[];
};

const IN_BRACES = /\{\{([^{}]*)\}\}/g;

const isPlaceholder = (name: string): name is EmailPlaceholder => EMAIL_PLACEHOLDERS.some((known) => known === name);

/** @returns the text on one line, without control characters and lone surrogates. */
export const onOneLine = (text: string): string =>
	text
		.replace(/\p{Cs}/gu, '')
		.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
		.trim();

/**
 * @returns Markdown that renders as the value on one line. Everything but letters and spaces becomes a character
 * reference, which is text in any context, and still works in an address.
 */
const asText = (value = ''): string =>
	onOneLine(value).replace(/[^\p{L}\p{M} ]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);

/** Hebrew, Arabic and related scripts. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Isolates a name that is written from right to left, which would otherwise reorder the numbers next to it. */
const asName = (name: string): string => asText(RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);

const asList = (lines: readonly EmailLine[] = []): string => {
	const items = lines.map(({ name, quantity, total }) =>
		[`- ${asText(quantity)} × ${asName(name)}`, ...(total ? [asText(total)] : [])].join(', '),
	);
	// The blank lines separate the list from the text around it.
	return `\n\n${items.join('\n')}\n\n`;
};

const written = (name: EmailPlaceholder, values: EmailValues): string => {
	switch (name) {
		case 'cart.lines':
			return asList(values[name]);
		case 'paymentLink.url':
			return isWebAddress(values[name] ?? '') ? asText(values[name]) : '';
		default:
			return asText(values[name]);
	}
};

/** @returns the names in double braces that are not placeholders, without duplicates, in order of appearance. */
export const unknownPlaceholders = (body: string): string[] => {
	const names = [...body.matchAll(IN_BRACES)].map(([, name = '']) => name.trim());
	return [...new Set(names)].filter((name) => !isPlaceholder(name));
};

/**
 * @param body - Markdown with placeholders.
 * @returns Markdown with the values filled in. A value is always rendered as text, never as markup or Markdown. Unknown
 * names in double braces stay as they are. So does HTML in the body itself: remove it when you convert this to HTML.
 */
export const renderEmailBody = (body: string, values: EmailValues): string =>
	body.replace(IN_BRACES, (whole, inBraces: string) => {
		const name = inBraces.trim();
		return isPlaceholder(name) ? written(name, values) : whole;
	});
