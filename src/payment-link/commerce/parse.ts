import { UcplCommerceError } from './commerce-error.js';
import type { UcplField, UcplFieldErrors, UcplResponse } from './commerce-error.js';
import type { UcplStore, UcplStoreReference } from './types.js';

type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
export const object = (value: unknown): Json => (isObject(value) ? value : {});
export const text = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;
export const array = (value: unknown): Array<unknown> => (Array.isArray(value) ? value : []);
export const number = (value: unknown): number | undefined =>
	typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** @returns {UcplResponse<unknown>} the JSON of a body, undefined for an empty one */
export function parseJson(body: string): UcplResponse<unknown> {
	if (body === '') return { data: undefined };
	try {
		return { data: JSON.parse(body) };
	} catch {
		return { error: new UcplCommerceError('unreadable') };
	}
}

/** @returns {UcplStoreReference | undefined} the store of a reference, or undefined if it has no id */
export function parseStoreReference(value: unknown): UcplStoreReference | undefined {
	const { id, alias } = object(value);
	const unique = text(id);
	return unique === undefined ? undefined : { unique, alias: text(alias) };
}

/** @returns {UcplStore | undefined} the store of a StoreDto, or undefined if it has no id */
export function parseStore(value: unknown): UcplStore | undefined {
	const reference = parseStoreReference(value);
	return reference && { ...reference, abandonedCartLandingPageUrl: text(object(value).abandonedCartLandingPageUrl) };
}

/** @returns {string | undefined} the link of a payment-link answer, or undefined if it is not an absolute http(s) URL */
export function parsePaymentLink(value: unknown): string | undefined {
	const link = text(object(value).paymentLink);
	return link !== undefined && /^https?:\/\//i.test(link) && URL.canParse(link) ? link : undefined;
}

/** Fields by their lower-cased names on the wire. */
export type UcplFieldNames = Readonly<Partial<Record<string, UcplField>>>;

/**
 * @param {unknown} value - the `errors` of a ProblemDetails; depending on what refused the request, its keys are written
 * `landingPageUrl`, `LandingPageUrl` or `$.landingPageUrl`
 * @param {UcplFieldNames} fieldNames - the fields that were sent
 * @returns {{ fields: UcplFieldErrors, others: Array<string> }} the messages for these, and all others
 */
export function parseFieldErrors(
	value: unknown,
	fieldNames: UcplFieldNames,
): { fields: UcplFieldErrors; others: Array<string> } {
	const fields: UcplFieldErrors = {};
	const others: Array<string> = [];
	for (const [key, messages] of Object.entries(object(value))) {
		const name = key.replace(/^\$\./, '').toLowerCase();
		const field = Object.hasOwn(fieldNames, name) ? fieldNames[name] : undefined;
		const message = [messages].flat().map(text).filter(Boolean).join(' ');
		if (!message) continue;
		if (field) fields[field] = message;
		else others.push(message);
	}
	return { fields, others };
}
