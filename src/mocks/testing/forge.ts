import { base64url } from 'jose';

const bytesOf = (part: unknown): Uint8Array =>
	part instanceof Uint8Array ? part : new TextEncoder().encode(typeof part === 'string' ? part : JSON.stringify(part));

/** @returns header and payload as in a token, before its signature; strings and bytes are used as they are. */
export const unsigned = (header: unknown, payload: unknown): string =>
	[header, payload].map((part) => base64url.encode(bytesOf(part))).join('.');

/** @returns the HMAC of the text, encoded as in a token. */
export const hmac = async (text: string, key: Uint8Array, hash = 'SHA-256'): Promise<string> => {
	const imported = await crypto.subtle.importKey('raw', new Uint8Array(key), { name: 'HMAC', hash }, false, ['sign']);
	return base64url.encode(new Uint8Array(await crypto.subtle.sign('HMAC', imported, new TextEncoder().encode(text))));
};

/** @returns a token with any header and payload, even one that no library would create. */
export const forge = async (header: unknown, payload: unknown, key: Uint8Array, hash?: string): Promise<string> => {
	const input = unsigned(header, payload);
	return `${input}.${await hmac(input, key, hash)}`;
};
