import { UcplCommerceError } from './commerce-error.js';
import type { UcplCommerceErrorReason, UcplResponse } from './commerce-error.js';
import { parseFieldErrors, parseProblemDetails } from './parse.js';
import type { UcplFieldNames } from './parse.js';
import { retryAfter } from './retry-after.js';
import { takeErrorNotifications } from './umb-notifications.js';

/** What an answer said, and the answer that the CMS's http client is given in its place. */
export interface UcplReadAnswer {
	/** Its JSON, undefined for an empty body; or the error that it stands for. */
	outcome: UcplResponse<unknown>;
	/** Of the same status, and without a body: all that it said is in the outcome. */
	response: Response;
}

export interface UcplReadAnswerOptions {
	/** The fields that are sent and may be refused. */
	names: UcplFieldNames;
	/** Whether a notification of type `Error` means that nothing was done, even with a status 200. */
	notificationsDecide: boolean;
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

/** A ProblemDetails as the CMS's client wants one, so that it adds nothing of its own. */
const NO_WORDS = JSON.stringify({ type: 'about:blank', title: '', status: 0 });

function parseJson(body: string): UcplResponse<unknown> {
	if (body === '') return { data: undefined };
	try {
		return { data: JSON.parse(body) };
	} catch {
		return { error: new UcplCommerceError('unreadable') };
	}
}

function toError(
	status: number,
	headers: Headers,
	body: unknown,
	notifications: ReadonlyArray<string>,
	names: UcplFieldNames,
): UcplCommerceError {
	const reason = reasonOf(status);
	const { title, detail, errors } = parseProblemDetails(body);
	const isRefusal = reason === 'invalid' || reason === 'refused';
	const { fields, others } = parseFieldErrors(isRefusal && errors, names);
	// The detail of a server's failure is a stack trace. The titles of 401, 403 and 404 are the names of these statuses.
	const words = reason === 'failed' ? title : isRefusal ? (detail ?? title) : detail;
	// With messages at the fields, the title says no more than that there are some.
	const isTitleOfUse = Object.keys(fields).length === 0 || detail;
	const said = notifications.length > 0 ? notifications : isTitleOfUse ? [words] : [];
	return new UcplCommerceError(reason, {
		detail: [...said, ...others].filter(Boolean).join(' ') || undefined,
		fields,
		retryAfter: retryAfter(headers),
	});
}

/**
 * Reads an answer before the CMS's http client does. To a refusal without a complete ProblemDetails in JSON that client gives
 * words of its own, which would then be taken for Commerce's; it drops `Retry-After`, and shows what the header
 * `Umb-Notifications` says besides.
 * @param {Response} answer - as it came from the server
 * @returns {Promise<UcplReadAnswer>} rejects when the connection breaks before the whole body has come
 */
export async function readAnswer(
	answer: Response,
	{ names, notificationsDecide }: UcplReadAnswerOptions,
): Promise<UcplReadAnswer> {
	const { status, statusText } = answer;
	const headers = new Headers(answer.headers);
	const body = parseJson(await answer.text());
	const notifications = answer.ok && !notificationsDecide ? [] : takeErrorNotifications(headers);
	const isSuccess = answer.ok && notifications.length === 0;
	// A notification of an error at status 200 is a refusal, as a 400 is.
	const outcome = isSuccess
		? body
		: { error: toError(answer.ok ? 400 : status, headers, answer.ok ? undefined : body.data, notifications, names) };
	headers.delete('Content-Type');
	headers.delete('Content-Length');
	return { outcome, response: new Response(answer.ok ? null : NO_WORDS, { status, statusText, headers }) };
}
