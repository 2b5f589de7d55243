import { object, text } from './parse.js';

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
 * Takes out of an answer's headers what the header `Umb-Notifications` says about its outcome, so that the editor reads it
 * once, where they are: the CMS's http client would show it as well. Notifications about anything else stay.
 * @param {Headers} headers - of the answer; the header is rewritten in place
 * @returns {Array<string>} the messages of type `Error`, for showing as text. They may hold markup, and it stays: an address in
 * angle brackets looks the same
 */
export function takeErrorNotifications(headers: Headers): Array<string> {
	const notifications = notificationsOf(headers);
	const errors = notifications.filter((notification) => typeOf(notification) === 'Error');
	const others = notifications.filter((notification) => !['Error', 'Success'].includes(String(typeOf(notification))));
	headers.delete(HEADER);
	if (others.length > 0) headers.set(HEADER, JSON.stringify(others));
	return errors.map((error) => text(object(error).message) ?? '');
}
