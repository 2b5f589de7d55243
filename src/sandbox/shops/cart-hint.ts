import { decodeJwt } from 'jose';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Reads the id of the cart from an expired token, which the Storefront API rejects without the id.
 *
 * The token is not verified, so use the id only to request a new link. This is safe: forging a token requires the id of a
 * cart, the API checks that the cart belongs to the store, and the only effect is a tag on the cart. Nothing of the cart is
 * shown.
 */
export const cartHintIn = (token: string | null): string | undefined => {
	try {
		const { cart } = decodeJwt(token ?? '');
		return typeof cart === 'string' && UUID.test(cart) ? cart : undefined;
	} catch {
		return undefined;
	}
};
