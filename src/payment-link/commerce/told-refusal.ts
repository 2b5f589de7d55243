import { object, parseProblemDetails, text } from './parse.js';

const HEADER = 'Umb-Notifications';

function notificationsOf(headers: Headers): Array<unknown> {
	try {
		const notifications: unknown = JSON.parse(headers.get(HEADER) ?? '[]');
		return Array.isArray(notifications) ? notifications : [];
	} catch {
		return [];
	}
}

const typeOf = (notification: unknown) => object(notification).type;

/**
 * Takes from the answer to a send what the header `Umb-Notifications` says of its outcome, so that it is told once, where the
 * editor is: the CMS's http client would show it besides. Notifications of anything else are left to it.
 * @param {Response} response - as it came from the server, a refusal with a ProblemDetails in JSON
 * @returns {Promise<Response>} a refusal (400) where the server says that there was an error, even by a status 200
 */
export async function withToldRefusal(response: Response): Promise<Response> {
	const notifications = notificationsOf(response.headers);
	const errors = notifications.filter((notification) => typeOf(notification) === 'Error');
	const others = notifications.filter((notification) => !errors.includes(notification));
	const untold = others.filter((notification) => typeOf(notification) !== 'Success');

	const headers = new Headers(response.headers);
	headers.delete(HEADER);
	if (untold.length > 0) headers.set(HEADER, JSON.stringify(untold));
	const { statusText } = response;
	if (errors.length === 0) {
		// These take no body, not even an empty one.
		const body = [204, 205].includes(response.status) ? null : response.body;
		return new Response(body, { status: response.status, statusText, headers });
	}

	const status = response.ok ? 400 : response.status;
	const { title, detail, errors: fields } = response.ok ? {} : parseProblemDetails(await response.json());
	const told = errors.map((notification) => text(object(notification).message) ?? '').join(' ');
	headers.set('Content-Type', 'application/json');
	headers.delete('Content-Length');
	const problem = { type: 'about:blank', status, title: title ?? told, detail, errors: fields };
	return new Response(JSON.stringify(problem), { status, statusText, headers });
}
