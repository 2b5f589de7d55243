export interface SignedCookieOptions {
	readonly name: string;
	/**
	 * At least 32 bytes in UTF-8, the same on all servers of the shop. The type allows undefined, as for environment variables,
	 * but the secret is required; it is checked on first use, so a build does not need one.
	 */
	readonly secret: string | undefined;
	/** Default: `/`. */
	readonly path?: string | undefined;
	/** Whether the cookie requires https, which gives its name a prefix. Default: true. */
	readonly secure?: boolean | undefined;
	/** In seconds. Default: until the browser is closed. */
	readonly maxAge?: number | undefined;
}

/** A value that the customer's browser stores and cannot change. It is not encrypted: do not store secrets in it. */
export interface SignedCookie {
	/**
	 * @param header - The request's `Cookie` header.
	 * @returns the value; undefined when the cookie is missing, or was not signed with this secret.
	 * @throws RangeError when the secret is too short.
	 */
	read(header: string | null): Promise<string | undefined>;
	/**
	 * @param value - Undefined to delete the cookie.
	 * @returns a `Set-Cookie` header.
	 * @throws RangeError when the secret is too short.
	 */
	write(value: string | undefined): Promise<string>;
}

/** HMAC-SHA-256 requires a key that is at least as long as its hash (RFC 2104, 3). */
const MIN_SECRET_BYTES = 32;

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
	if (bytes.length < MIN_SECRET_BYTES) {
		throw new RangeError(`The secret must be at least ${MIN_SECRET_BYTES} bytes long in UTF-8.`);
	}
	return crypto.subtle.importKey('raw', bytes, HMAC, false, ['sign', 'verify']);
};

/**
 * Stores a value in a cookie that the customer cannot change.
 *
 * @example
 * ```ts
 * const voucher = signedCookie({ name: 'voucher', secret: process.env.SESSION_SECRET, maxAge: 3600 });
 * const value = await voucher.read(request.headers.get('Cookie'));
 * const setCookie = await voucher.write('SUMMER');
 * ```
 */
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
	// The name is signed too, so that a value is not valid in another cookie.
	const signedPart = (value: string) => bytesOf(`${name}=${value}`);
	const setCookie = (value: string, age: number | undefined) =>
		[
			`${name}=${value}`,
			`Path=${path}`,
			...(age === undefined ? [] : [`Max-Age=${age}`]),
			'HttpOnly',
			// Not Strict: the customer's own cart has to be known when they follow a link in a mail, too.
			'SameSite=Lax',
			...(secure ? ['Secure'] : []),
		].join('; ');

	return {
		async read(header) {
			// First, so that a missing secret shows with the first customer and not with the first cookie.
			const verifyingKey = await key();
			// Another page of the site may have set a cookie with the same name: use the one that is signed.
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
			// A dot separates the value from the signature.
			const encoded = encodeURIComponent(value).replaceAll('.', '%2E');
			return setCookie(`${encoded}.${toHex(await crypto.subtle.sign(HMAC, signingKey, signedPart(encoded)))}`, maxAge);
		},
	};
};
