export interface SignedCookieOptions {
	readonly name: string;
	/**
	 * At least 32 bytes in UTF-8. All servers of the shop need the same. May be undefined for the type's sake, as what is read
	 * from an environment is. It is checked at the first use, so that a build needs no secret.
	 */
	readonly secret: string | undefined;
	/** Default: `/`. */
	readonly path?: string | undefined;
	/** Only over https, which is the default; the name gets a prefix that says so. */
	readonly secure?: boolean | undefined;
	/** Seconds; without it the cookie goes with the browser's session. */
	readonly maxAge?: number | undefined;
}

/** A value that the customer's browser keeps and cannot change. It can be read there: put no secret in it. */
export interface SignedCookie {
	/**
	 * @param header - The request's `Cookie` header.
	 * @returns the value; undefined when there is none, or none that was signed here.
	 * @throws RangeError for a secret that is too short.
	 */
	read(header: string | null): Promise<string | undefined>;
	/**
	 * @returns a `Set-Cookie` header; undefined as value takes the cookie away.
	 * @throws RangeError for a secret that is too short.
	 */
	write(value: string | undefined): Promise<string>;
}

/** HMAC-SHA-256 wants a key no shorter than its hash (RFC 2104, 3). */
const LEAST_SECRET_BYTES = 32;

const HMAC = { name: 'HMAC', hash: 'SHA-256' };

const bytesOf = (text: string) => new TextEncoder().encode(text);

const toHex = (bytes: ArrayBuffer): string =>
	[...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (hex: string) => new Uint8Array((hex.match(/../g) ?? []).map((byte) => parseInt(byte, 16)));

const prefixFor = (secure: boolean, path: string): string => {
	if (!secure) return '';
	return path === '/' ? '__Host-' : '__Secure-';
};

const importKey = async (secret = ''): Promise<CryptoKey> => {
	const bytes = bytesOf(secret);
	if (bytes.length < LEAST_SECRET_BYTES) {
		throw new RangeError(`The secret must be at least ${LEAST_SECRET_BYTES} bytes long in UTF-8.`);
	}
	return crypto.subtle.importKey('raw', bytes, HMAC, false, ['sign', 'verify']);
};

export const signedCookie = ({
	name: bareName,
	secret,
	path = '/',
	secure = true,
	maxAge,
}: SignedCookieOptions): SignedCookie => {
	const name = prefixFor(secure, path) + bareName;
	let imported: Promise<CryptoKey> | undefined;
	const key = () => (imported ??= importKey(secret));
	// The name is signed too, so that one cookie's value is none of another.
	const signedPart = (value: string) => bytesOf(`${name}=${value}`);
	const setCookie = (value: string, age: number | undefined) =>
		[
			`${name}=${value}`,
			`Path=${path}`,
			...(age === undefined ? [] : [`Max-Age=${age}`]),
			'HttpOnly',
			// Not Strict: a link in a mail comes from elsewhere, and the customer's own cart has to be remembered then.
			'SameSite=Lax',
			...(secure ? ['Secure'] : []),
		].join('; ');

	return {
		async read(header) {
			// Before anything else, so that a secret that is missing shows with the first customer, not with the first cookie.
			const verifyingKey = await key();
			// Another page of the site may have set one of the same name: the one that was signed here counts.
			for (const pair of (header ?? '').split(/;\s*/)) {
				const [, value, mac] = pair.startsWith(`${name}=`) ? (/=([^.]*)\.([\da-f]{64})$/.exec(pair) ?? []) : [];
				if (value === undefined || mac === undefined) continue;
				if (await crypto.subtle.verify(HMAC, verifyingKey, fromHex(mac), signedPart(value))) {
					return decodeURIComponent(value);
				}
			}
			return undefined;
		},
		async write(value) {
			const signingKey = await key();
			if (value === undefined) return setCookie('', 0);
			// A dot is what the signature begins with.
			const encoded = encodeURIComponent(value).replaceAll('.', '%2E');
			return setCookie(`${encoded}.${toHex(await crypto.subtle.sign(HMAC, signingKey, signedPart(encoded)))}`, maxAge);
		},
	};
};
