import { base64url } from 'jose';

const RANDOM_BYTES = 32;

/** At least 16 characters that are allowed in a header. */
const KEY = /^[\x21-\x7e]{16,}$/;

/**
 * @returns the given key, or a random one.
 * @throws Error for an invalid key, without repeating it.
 */
export const resolveStorefrontApiKey = (key?: string): string => {
	if (key === undefined) return base64url.encode(crypto.getRandomValues(new Uint8Array(RANDOM_BYTES)));
	if (KEY.test(key)) return key;
	throw new Error('StorefrontApiKey must be at least 16 characters long, all of them visible ASCII.');
};
