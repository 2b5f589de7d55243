import { base64url, decodeProtectedHeader, errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';

/** The explicit type of the tokens (RFC 8725, 3.11): no other token of the site can pass as one. */
export const PAYMENT_LINK_TOKEN_TYPE = 'payment-link+jwt';

/** All that a token says; times are seconds since 1970. */
export interface PaymentLinkClaims {
	/** Ids. */
	readonly store: string;
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

/** Decoders ignore the bits that are left over in the last character, so that four texts would pass for one signature. */
const isCanonical = (token: string): boolean => {
	const signature = token.slice(token.lastIndexOf('.') + 1);
	return base64url.encode(base64url.decode(signature)) === signature;
};

/** Ours have no other header: none that names a key or a place to get one, and none that changes what is signed. */
const hasOurHeaders = (token: string): boolean =>
	Object.keys(decodeProtectedHeader(token)).every((name) => name === 'alg' || name === 'typ');

/**
 * @returns what a token of ours says; undefined for every other text. A token is over in the second that its `exp` names.
 * Never rejects.
 */
export const verifyToken = async (token: string, secret: Uint8Array, now: Date): Promise<VerifiedToken | undefined> => {
	try {
		if (!isCanonical(token) || !hasOurHeaders(token)) return undefined;
		const { payload } = await jwtVerify(token, secret, {
			algorithms: ['HS256'],
			typ: PAYMENT_LINK_TOKEN_TYPE,
			requiredClaims: ['store', 'cart', 'iat', 'exp', 'jti'],
			clockTolerance: 0,
			currentDate: now,
		});
		return read(payload, false);
	} catch (error) {
		// The time is looked at last: this one is ours in every other respect.
		return error instanceof errors.JWTExpired ? read(error.payload, true) : undefined;
	}
};
