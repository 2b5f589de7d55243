/** How many times a token may have been percent-encoded: once for each URL that another URL was embedded in. */
const ENCODINGS = 3;

/** Commerce's own parameter, in a query, a fragment, or a query that is the value of another parameter. */
const PARAMETER = /(?<!\w)payment_link_token=|[?&]payment_link_token(?=[&#]|$)/i;

// Three base64url parts, the first of which may be JSON: `{"`, `{ ` or `{` and a line break start with these letters.
const MAYBE_TOKEN = /(?=(e[yw][\w-]+)\.[\w-]+\.[\w-]+)/g;

/** Unlike `decodeURIComponent`, does not throw for malformed sequences. A token is ASCII, so decoding bytes is enough. */
const decode = (text: string) =>
	text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Three parts with dots may be a file name. The header of a token is a JSON object, unlike any part of a file name. */
function isJwtHeader(part: string): boolean {
	try {
		const header: unknown = JSON.parse(atob(part.replaceAll('-', '+').replaceAll('_', '/')));
		return typeof header === 'object' && header !== null;
	} catch {
		return false;
	}
}

const holdsTokenAsWritten = (text: string) =>
	PARAMETER.test(text) || [...text.matchAll(MAYBE_TOKEN)].some(([, header = '']) => isJwtHeader(header));

/**
 * An editor may paste a payment link, whose token would then go to the next customer.
 * @param {string} url - a URL as it was typed
 * @returns {boolean} whether it contains a token or Commerce's parameter for one: in the path, the query, the fragment, or
 * in a URL embedded in them, percent-encoded up to three times
 */
export function holdsToken(url: string): boolean {
	let text = url;
	for (let encodings = 0; encodings <= ENCODINGS; encodings++) {
		if (holdsTokenAsWritten(text)) return true;
		text = decode(text);
	}
	return false;
}
