/** Why a text is no landing page URL. */
export type UcplLandingPageProblem = 'missing' | 'notAbsolute' | 'hasCredentials' | 'hasToken' | 'host';

// Three base64url parts, as of a JWT: someone has pasted a payment link, and its token would go to the next customer.
const TOKEN = /^[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}$/;

/**
 * @param {string} value - what was typed
 * @param {ReadonlyArray<string>} allowedHosts - hosts such as `shop.example.com`, which stands for all its ports, or
 * `localhost:3000`; an empty list allows any
 * @returns {UcplLandingPageProblem | undefined} why it cannot be used, or undefined where it can
 */
export function checkLandingPageUrl(
	value: string,
	allowedHosts: ReadonlyArray<string>,
): UcplLandingPageProblem | undefined {
	const typed = value.trim();
	if (typed === '') return 'missing';
	// `URL` quietly mends `https:/example`, backslashes and spaces; a customer's mail program may not.
	if (!/^https?:\/\/[^\s/?#\\][^\s\\]*$/i.test(typed) || !URL.canParse(typed)) return 'notAbsolute';
	const url = new URL(typed);
	if (url.username || url.password) return 'hasCredentials';
	if ([...url.searchParams.values()].some((parameter) => TOKEN.test(parameter))) return 'hasToken';
	const isAllowed =
		allowedHosts.length === 0 || allowedHosts.some((host) => host === url.host || host === url.hostname);
	return isAllowed ? undefined : 'host';
}
