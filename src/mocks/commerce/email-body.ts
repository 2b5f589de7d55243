import { isWebAddress } from './payment-link-url.js';

/** What a body may name, as `{{cart.number}}`. Anything else in double braces is text like any other. */
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

/** Texts as the customer reads them, already written in the mail's language; what is missing is left empty. */
export type EmailValues = Readonly<Partial<Record<Exclude<EmailPlaceholder, 'cart.lines'>, string>>> & {
	readonly 'cart.lines'?: readonly EmailLine[];
};

const IN_BRACES = /\{\{([^{}]*)\}\}/g;

const isPlaceholder = (name: string): name is EmailPlaceholder => EMAIL_PLACEHOLDERS.some((known) => known === name);

/** @returns the text on one line, without control characters and halves of characters. */
export const onOneLine = (text: string): string =>
	text
		.replace(/\p{Cs}/gu, '')
		.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
		.trim();

/**
 * @returns Markdown that reads as the value on one line. All but letters and spaces become character references: those
 * are text wherever they stand, and an address where an address is expected.
 */
const asText = (value = ''): string =>
	onOneLine(value).replace(/[^\p{L}\p{M} ]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);

/** Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name that is written from right to left would pull the figures beside it to its other side: it is set apart. */
const asName = (name: string): string => asText(RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name);

const asList = (lines: readonly EmailLine[] = []): string => {
	const items = lines.map(({ name, quantity, total }) =>
		[`- ${asText(quantity)} × ${asName(name)}`, ...(total ? [asText(total)] : [])].join(', '),
	);
	// The blank lines keep the text around it out of the list.
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

/** @returns the names in double braces that are no placeholder, each once, in the order they come. */
export const unknownPlaceholders = (body: string): string[] => {
	const names = [...body.matchAll(IN_BRACES)].map(([, name = '']) => name.trim());
	return [...new Set(names)].filter((name) => !isPlaceholder(name));
};

/**
 * @param body - Markdown with placeholders.
 * @returns Markdown with the values in their places: whatever a value holds, it is neither markup nor Markdown. What is
 * in double braces and no placeholder stays as it is. HTML in the body itself stays too: whoever makes HTML of this has
 * to take it out.
 */
export const renderEmailBody = (body: string, values: EmailValues): string =>
	body.replace(IN_BRACES, (whole, inBraces: string) => {
		const name = inBraces.trim();
		return isPlaceholder(name) ? written(name, values) : whole;
	});
