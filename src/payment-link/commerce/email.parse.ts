import { array, object, text } from './parse.js';
import type { UcplCulture, UcplEmailTemplate } from './types.js';

const texts = (value: unknown): Array<string> => array(value).flatMap((item) => text(item) ?? []);

function parseTemplate(value: unknown): UcplEmailTemplate | undefined {
	const template = object(value);
	const unique = text(template.id);
	if (unique === undefined) return undefined;
	const alias = text(template.alias) ?? '';
	return {
		unique,
		alias,
		name: text(template.name) ?? alias,
		subject: text(template.subject) ?? '',
		senderName: text(template.senderName) ?? '',
		senderAddress: text(template.senderAddress) ?? '',
		view: text(template.templateView) ?? '',
		to: texts(template.toAddresses),
		cc: texts(template.ccAddresses),
		bcc: texts(template.bccAddresses),
		replyTo: texts(template.replyToAddresses),
		isSentToCustomer: template.sendToCustomer === true,
	};
}

/** A list without a single readable item violates the contract; it is not an empty list. */
const listOf =
	<T>(parse: (item: unknown) => T | undefined) =>
	(value: unknown): Array<T> | undefined => {
		if (!Array.isArray(value)) return undefined;
		const items = value.flatMap((item: unknown) => parse(item) ?? []);
		return items.length === 0 && value.length > 0 ? undefined : items;
	};

/** A template that names no category counts as one for carts, because only those were requested. */
const isForCarts = (value: unknown): boolean => (text(object(value).category) ?? 'cart').toLowerCase() === 'cart';

/**
 * @returns {Array<UcplEmailTemplate> | undefined} the templates for carts of a list of EmailTemplateDto; everything but the id may
 * be missing
 */
export const parseEmailTemplates = (value: unknown): Array<UcplEmailTemplate> | undefined =>
	listOf(parseTemplate)(Array.isArray(value) ? value.filter(isForCarts) : value);

/** @returns {Array<UcplCulture> | undefined} the cultures of a list of CultureDto */
export const parseCultures = listOf((value): UcplCulture | undefined => {
	const { name, code } = object(value);
	const isoCode = text(code);
	return isoCode === undefined ? undefined : { isoCode, name: text(name) ?? isoCode };
});

/** @returns {true | undefined} undefined unless the body is empty, as a send's is */
export const parseSent = (value: unknown): true | undefined => (value === undefined ? true : undefined);
