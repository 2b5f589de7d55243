import { at } from './at.js';

/** Longer than any token of Commerce's by far, and short enough for every server's request line. */
const LONGEST = 4096;

/**
 * A JWT in compact form, as Commerce signs them (RFC 7515, 7.1). So it is one path segment whatever is in it, and never a
 * GUID, in any of the ways .NET reads them: the store would take that for the id of an order, which needs no signature.
 */
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** @returns whether the store may be asked for it; says nothing of whether it is good. */
export const isToken = (text: string): boolean => text.length <= LONGEST && COMPACT.test(text);

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
