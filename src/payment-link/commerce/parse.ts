import type { UcplField, UcplFieldErrors } from './commerce-error.js';
import type { UcplCart, UcplCartLine, UcplStore, UcplStoreReference } from './types.js';

type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
export const object = (value: unknown): Json => (isObject(value) ? value : {});
export const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function parseStoreReference(value: unknown): UcplStoreReference | undefined {
	const { id, alias } = object(value);
	const unique = text(id);
	return unique === undefined ? undefined : { unique, alias: text(alias) };
}

/** @returns {UcplStore | undefined} the store of a StoreDto, or undefined where there is no id in it */
export function parseStore(value: unknown): UcplStore | undefined {
	const reference = parseStoreReference(value);
	return reference && { ...reference, abandonedCartLandingPageUrl: text(object(value).abandonedCartLandingPageUrl) };
}

function parseLine(value: unknown): UcplCartLine {
	const { productReference, name, sku } = object(value);
	const reference = text(productReference);
	return { productReference: reference, name: text(name) ?? text(sku) ?? reference ?? '' };
}

function quantityOf(order: Json, lines: unknown[]): number {
	const sum = lines.reduce<number>((total, line) => total + (number(object(line).quantity) ?? 0), 0);
	return number(order.totalQuantity) ?? sum;
}

/** @returns {UcplCart | undefined} the cart of an OrderDto, or undefined where there is no id in it: all else may be null */
export function parseCart(value: unknown): UcplCart | undefined {
	const order = object(value);
	const unique = text(order.id);
	if (unique === undefined) return undefined;

	const customer = object(order.customer);
	const total = object(object(order.totalPrice).value);
	const lines = Array.isArray(order.orderLines) ? (order.orderLines as unknown[]) : undefined;
	const quantity = quantityOf(order, lines ?? []);

	return {
		unique,
		number: text(order.cartNumber) ?? text(order.orderNumber) ?? '',
		store: parseStoreReference(order.store),
		customerName: [text(customer.firstName), text(customer.lastName)].filter(Boolean).join(' '),
		customerEmail: text(customer.email) ?? '',
		languageIsoCode: text(order.languageIsoCode),
		lines: (lines ?? []).map(parseLine),
		quantity,
		formattedTotal: text(object(total.formatted).withTax),
		isFree: number(total.withTax) === 0,
		isEmpty: lines ? lines.length === 0 : quantity === 0,
		isFinalized: order.isFinalized === true || text(order.finalizedDate) !== undefined,
	};
}

/** @returns {string | undefined} the link of a payment-link answer, or undefined where it is no absolute http(s) URL */
export function parsePaymentLink(value: unknown): string | undefined {
	const link = text(object(value).paymentLink);
	return link !== undefined && /^https?:\/\//i.test(link) && URL.canParse(link) ? link : undefined;
}

/** The fields by their names on the wire, these in lower case. */
export type UcplFieldNames = Readonly<Partial<Record<string, UcplField>>>;

/**
 * @param {unknown} value - the `errors` of a ProblemDetails; its keys come as `landingPageUrl`, `LandingPageUrl` or
 * `$.landingPageUrl`, depending on who refused the request
 * @param {UcplFieldNames} names - the fields that were sent
 * @returns {{ fields: UcplFieldErrors, others: Array<string> }} what is said about these, and about anything else
 */
export function parseFieldErrors(
	value: unknown,
	names: UcplFieldNames,
): { fields: UcplFieldErrors; others: Array<string> } {
	const fields: UcplFieldErrors = {};
	const others: Array<string> = [];
	for (const [key, messages] of Object.entries(object(value))) {
		const name = key.replace(/^\$\./, '').toLowerCase();
		const field = Object.hasOwn(names, name) ? names[name] : undefined;
		const message = Array.isArray(messages) ? messages.map(text).filter(Boolean).join(' ') : text(messages);
		if (!message) continue;
		if (field) fields[field] = message;
		else others.push(message);
	}
	return { fields, others };
}

/** @returns {{ title?: string, detail?: string, errors?: object }} what a ProblemDetails says, as far as it says it */
export function parseProblemDetails(value: unknown): { title?: string; detail?: string; errors?: object } {
	const { title, detail, errors } = object(value);
	return { title: text(title), detail: text(detail), errors: isObject(errors) ? errors : undefined };
}
