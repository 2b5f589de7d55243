import { UmbApiError } from '@umbraco-cms/backoffice/resources';
import { optionalObject, optionalText } from './parse.js';

/** Why something could not be saved. */
export interface SaveFailure {
	reason: 'gone' | 'forbidden' | 'signedOut' | 'refused' | 'unavailable';
	/** The server's explanation, if any; plain text. */
	detail?: string;
	/** The server's messages by field of the request; plain texts. */
	fields: Record<string, string[]>;
}

const REASONS: Partial<Record<number, SaveFailure['reason']>> = {
	400: 'refused',
	401: 'signedOut',
	403: 'forbidden',
	404: 'gone',
};

function parseFields(errors: unknown): Record<string, string[]> {
	const entries = Object.entries(optionalObject(errors) ?? {}).map(([field, texts]) => [
		field,
		(Array.isArray(texts) ? texts : [texts]).map(optionalText).filter((text) => text !== undefined),
	]);
	return Object.fromEntries(entries) as Record<string, string[]>;
}

/** @returns the reason, with the server's messages if it refused the request */
export function saveFailureOf(error: unknown): SaveFailure {
	if (!UmbApiError.isUmbApiError(error)) return { reason: 'unavailable', fields: {} };
	const reason = REASONS[error.status] ?? 'unavailable';
	if (reason !== 'refused') return { reason, fields: {} };
	const problem = optionalObject(error.problemDetails);
	return {
		reason,
		detail: optionalText(problem?.detail) ?? optionalText(problem?.title),
		fields: parseFields(problem?.errors),
	};
}
