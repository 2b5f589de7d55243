import { array, object, parseJson, text } from './parse.js';

const HEADER = 'Umb-Notifications';

/**
 * Removes from the header `Umb-Notifications` what it says about the outcome of a request: the panel shows it, and the CMS's
 * http client would show it again. Notifications about anything else stay.
 * @param {Headers} headers - of the answer; the header is rewritten in place
 * @returns {Array<string>} the messages of type `Error`, to be shown as text: they may contain markup, or an address in angle
 * brackets that looks like it
 */
export function takeErrorNotifications(headers: Headers): Array<string> {
	const notifications = array(parseJson(headers.get(HEADER) ?? '').data).map(object);
	const errors = notifications.filter(({ type }) => type === 'Error');
	const others = notifications.filter(({ type }) => type !== 'Error' && type !== 'Success');
	headers.delete(HEADER);
	if (others.length > 0) headers.set(HEADER, JSON.stringify(others));
	return errors.map(({ message }) => text(message) ?? '');
}
