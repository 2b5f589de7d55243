import { at } from './json.js';

/**
 * The strings that may be sent to the store, whatever form a site's tokens have: one path segment that no URL parser changes
 * (unreserved characters and padding, RFC 3986, 2.3; not `.` or `..`), short enough for every server's request line, and not
 * a GUID in any form that .NET reads, which the store would take for the id of an order, without a signature. `Guid.Parse`
 * reads 32 to 36 hexadecimal digits and hyphens, including `0x`; its other forms contain characters that are excluded here.
 */
const SAFE = /^(?!\.\.?$|[\da-fx-]{32,36}$)[\w.~=-]{1,4096}$/i;

/** A JWT in compact form, like Commerce's tokens (RFC 7515, 7.1). */
const isJwt = (text: string): boolean => /^[\w-]+(\.[\w-]+){2}$/.test(text);

/**
 * @param hasForm - Whether a string looks like a token of the site. Default: like a JWT. Called only for strings that are safe
 * to send.
 * @returns whether the string may be sent to the store. It does not have to be a valid token.
 *
 * @example
 * ```ts
 * isToken('eyJhbGciOiJIUzI1NiJ9.e30.c2ln'); // true
 * isToken('ca270000-0000-4000-8000-000000000001'); // false: the id of an order
 * ```
 */
export const isToken = (text: string, hasForm: (text: string) => boolean = isJwt): boolean =>
	SAFE.test(text) && hasForm(text);

/**
 * Only for choosing a message: the token is not verified, so call this only after the store has rejected it. The store's
 * response does not contain the reason.
 * @param now - Milliseconds since 1970.
 */
export const seemsExpired = (token: string, now: number): boolean => {
	try {
		const [, payload = ''] = token.split('.');
		const exp = at(JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))), 'exp');
		return typeof exp === 'number' && exp * 1000 <= now;
	} catch {
		return false;
	}
};
