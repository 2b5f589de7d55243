import { base64url } from 'jose';

const RANDOM_BYTES = 32;

/** At least 16 characters that can stand in a header. */
const KEY = /^[\x21-\x7e]{16,}$/;

/**
 * @returns the key as given; without one a random key that no other instance has.
 * @throws Error for one that will not do, without repeating it.
 */
export const resolveStorefrontApiKey = (key?: string): string => {
	if (key === undefined) return base64url.encode(crypto.getRandomValues(new Uint8Array(RANDOM_BYTES)));
	if (KEY.test(key)) return key;
	throw new Error('StorefrontApiKey must be at least 16 characters long, of letters, digits and signs in ASCII.');
};
