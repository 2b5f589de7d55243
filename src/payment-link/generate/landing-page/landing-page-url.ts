import { isAllowedHost } from './allowed-hosts.js';
import { holdsToken } from './holds-token.js';

/** Why a text is not a valid landing page URL. */
export type UcplLandingPageProblem =
	'noHostAllowed' | 'missing' | 'tooLong' | 'invisible' | 'notAbsolute' | 'hasCredentials' | 'hasToken' | 'host';

/** In UTF-16 code units. The token is added to the URL, and mail programs and servers truncate long addresses. */
export const MAX_LANDING_PAGE_LENGTH = 2_000;

// Control and format characters (zero width, bidirectional), lone surrogates, and code points that Unicode does not define.
const INVISIBLE = /\p{C}/u;

// `URL` silently fixes `https:/example`, backslashes and spaces; a customer's mail program may not.
const ABSOLUTE = /^https?:\/\/([^\s/?#\\]+)[^\s\\]*$/i;

/**
 * @param {string} value - what was typed
 * @param {ReadonlyArray<string>} [allowedHosts] - as `readAllowedHost` returns them; undefined allows any, an empty list none
 * @returns {UcplLandingPageProblem | undefined} why it cannot be used, or undefined if it can
 */
export function checkLandingPageUrl(
	value: string,
	allowedHosts: ReadonlyArray<string> | undefined,
): UcplLandingPageProblem | undefined {
	// No input is valid, so this is reported even before anything is typed.
	if (allowedHosts?.length === 0) return 'noHostAllowed';
	const typed = value.trim();
	if (typed === '') return 'missing';
	if (typed.length > MAX_LANDING_PAGE_LENGTH) return 'tooLong';
	if (INVISIBLE.test(typed)) return 'invisible';
	if (!ABSOLUTE.test(typed) || !URL.canParse(typed)) return 'notAbsolute';
	const url = new URL(typed);
	if (url.username || url.password) return 'hasCredentials';
	if (holdsToken(typed)) return 'hasToken';
	return !allowedHosts || isAllowedHost(url, allowedHosts) ? undefined : 'host';
}

/**
 * The host that a browser looks up for an internationalised one. Letters that look alike differ in it.
 * @param {string} url - what was typed
 * @returns {string | undefined} the host in ASCII and without a port, such as `xn--bcher-kva.example`; undefined if it was
 * typed in plain ASCII, or if this is not an absolute http or https URL
 */
export function punycodeHost(url: string): string | undefined {
	const typed = url.trim();
	const [, authority = ''] = ABSOLUTE.exec(typed) ?? [];
	// A host may be percent-encoded.
	return /\P{ASCII}|%/u.test(authority.replace(/^.*@/, '')) && URL.canParse(typed)
		? new URL(typed).hostname
		: undefined;
}
