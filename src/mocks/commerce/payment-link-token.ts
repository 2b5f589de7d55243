import { base64url, decodeProtectedHeader, errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';

/** The explicit type of the tokens (RFC 8725, 3.11), so that no other token of the site passes for one. */
export const PAYMENT_LINK_TOKEN_TYPE = 'payment-link+jwt';

/** The claims of a token; times are in seconds since 1970. */
export interface PaymentLinkClaims {
	/** The store's id. */
	readonly store: string;
	/** The cart's id. */
	readonly cart: string;
	readonly issuedAt: number;
	readonly expiresAt: number;
}

export interface VerifiedToken extends Pick<PaymentLinkClaims, 'store' | 'cart'> {
	readonly expired: boolean;
}

export const signToken = (
	{ store, cart, issuedAt, expiresAt }: PaymentLinkClaims,
	secret: Uint8Array,
): Promise<string> =>
	new SignJWT({ store, cart })
		.setProtectedHeader({ alg: 'HS256', typ: PAYMENT_LINK_TOKEN_TYPE })
		.setJti(crypto.randomUUID())
		.setIssuedAt(issuedAt)
		.setExpirationTime(expiresAt)
		.sign(secret);

const read = ({ store, cart, jti }: JWTPayload, expired: boolean): VerifiedToken | undefined =>
	typeof store === 'string' && typeof cart === 'string' && typeof jti === 'string'
		? { store, cart, expired }
		: undefined;

/** Decoders ignore the unused bits of the last character, so four different texts would pass for one signature. */
const isCanonical = (token: string): boolean => {
	const signature = token.slice(token.lastIndexOf('.') + 1);
	return base64url.encode(base64url.decode(signature)) === signature;
};

/** Tokens have no other headers: none that contains or locates a key, and none that changes what is signed. */
const hasKnownHeaders = (token: string): boolean =>
	Object.keys(decodeProtectedHeader(token)).every((name) => name === 'alg' || name === 'typ');

/**
 * @returns the content of a token that was signed with this secret; undefined for any other text. A token has expired in
 * the second of its `exp`. Never rejects.
 */
export const verifyToken = async (token: string, secret: Uint8Array, now: Date): Promise<VerifiedToken | undefined> => {
	try {
		if (!isCanonical(token) || !hasKnownHeaders(token)) return undefined;
		const { payload } = await jwtVerify(token, secret, {
			algorithms: ['HS256'],
			typ: PAYMENT_LINK_TOKEN_TYPE,
			requiredClaims: ['store', 'cart', 'iat', 'exp', 'jti'],
			clockTolerance: 0,
			currentDate: now,
		});
		return read(payload, false);
	} catch (error) {
		// The time is checked last, so everything else about this token is valid.
		return error instanceof errors.JWTExpired ? read(error.payload, true) : undefined;
	}
};
