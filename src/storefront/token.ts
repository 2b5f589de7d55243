import { at } from './at.js';

/**
 * What may be asked for at all, whatever form a site's tokens have. It is one path segment that no URL changes (unreserved
 * characters and padding, RFC 3986, 2.3; not `.` or `..`), short enough for every server's request line, and nothing that
 * .NET reads as a GUID: the store would take that for the id of an order, which needs no signature. `Guid.Parse` reads 32
 * to 36 hexadecimal digits and hyphens, `0x` among them; its other forms have characters that are not in a segment.
 */
const SAFE = /^(?!\.\.?$|[\da-fx-]{32,36}$)[\w.~=-]{1,4096}$/i;

/** A JWT in compact form, as Commerce signs them (RFC 7515, 7.1). */
const isJwt = (text: string): boolean => /^[\w-]+(\.[\w-]+){2}$/.test(text);

/**
 * @param hasForm - Whether it looks like a token of the site. Default: like a JWT. Asked only for what is safe to send.
 * @returns whether the store may be asked for it; says nothing of whether it is good.
 */
export const isToken = (text: string, hasForm: (text: string) => boolean = isJwt): boolean =>
	SAFE.test(text) && hasForm(text);

/**
 * For choosing words, and for nothing else: the token is not verified, so this is asked only once the store has refused it.
 * The store's own answer does not tell why.
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
