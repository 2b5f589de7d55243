import { UcplCommerceError } from './commerce-error.js';
import type { UcplCommerceErrorReason, UcplResponse } from './commerce-error.js';
import { object, parseFieldErrors, parseJson, text } from './parse.js';
import type { UcplFieldNames } from './parse.js';
import { retryAfter } from './retry-after.js';
import { takeErrorNotifications } from './umb-notifications.js';

/** What an answer says, and the answer to hand to the CMS's http client instead. */
export interface UcplReadAnswer {
	/** Its JSON, undefined for an empty body; or the error it stands for. */
	outcome: UcplResponse<unknown>;
	/** Has the same status but no text: all of it is in the outcome. */
	response: Response;
}

const REASONS: Partial<Record<number, UcplCommerceErrorReason>> = {
	400: 'invalid',
	401: 'signedOut',
	403: 'forbidden',
	404: 'notFound',
	408: 'timedOut',
};

const reasonOf = (status: number): UcplCommerceErrorReason =>
	REASONS[status] ?? (status >= 400 && status < 500 ? 'refused' : 'failed');

/** A complete ProblemDetails, so that the CMS's client adds no text. */
const NO_WORDS = JSON.stringify({ type: 'about:blank', title: '', status: 0 });

function toError(
	status: number,
	headers: Headers,
	problemDetails: unknown,
	notifications: ReadonlyArray<string>,
	fieldNames: UcplFieldNames,
): UcplCommerceError {
	const reason = reasonOf(status);
	const { errors, ...words } = object(problemDetails);
	const title = text(words.title);
	const detail = text(words.detail);
	const isRefusal = reason === 'invalid' || reason === 'refused';
	const { fields, others } = parseFieldErrors(isRefusal && errors, fieldNames);
	// The detail of a 5xx is a stack trace. The titles of 401, 403 and 404 only repeat the status.
	const message = reason === 'failed' ? title : isRefusal ? (detail ?? title) : detail;
	// Next to messages at the fields, a title says only that there are some.
	const isTitleOfUse = Object.keys(fields).length === 0 || detail;
	const said = notifications.length > 0 ? notifications : isTitleOfUse ? [message] : [];
	return new UcplCommerceError(reason, {
		detail: [...said, ...others].filter(Boolean).join(' ') || undefined,
		fields,
		retryAfter: retryAfter(headers),
	});
}

/**
 * Reads an answer before the CMS's http client does. That client replaces a refusal that is not a complete ProblemDetails with
 * its own text, which would look like Commerce's; it drops `Retry-After`, and shows the notifications of `Umb-Notifications`.
 * @param {boolean} isPost - whether a notification of type `Error` means that nothing was done, even with a status 200
 * @returns {Promise<UcplReadAnswer>} rejects when the connection breaks before the whole body has arrived
 */
export async function readAnswer(
	answer: Response,
	fieldNames: UcplFieldNames,
	isPost: boolean,
): Promise<UcplReadAnswer> {
	const { ok, status, statusText } = answer;
	const headers = new Headers(answer.headers);
	const body = parseJson(await answer.text());
	const notifications = ok && !isPost ? [] : takeErrorNotifications(headers);
	// A 200 with a notification of an error is a refusal, like a 400.
	const outcome =
		ok && notifications.length === 0
			? body
			: { error: toError(ok ? 400 : status, headers, ok ? undefined : body.data, notifications, fieldNames) };
	headers.delete('Content-Type');
	headers.delete('Content-Length');
	return { outcome, response: new Response(ok ? null : NO_WORDS, { status, statusText, headers }) };
}
