import { decodeJwt } from 'jose';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Reads from a refused token which cart it was for, because the Storefront API refuses an expired token without saying so.
 *
 * The token is not verified, so this is only good for requesting a new link. There it is safe: to forge a token one has to
 * know the id of a cart, the API checks whether the cart belongs to the store, and the only effect is a tag on the cart.
 * Nothing of the cart is shown.
 */
export const cartHintIn = (token: string | null): string | undefined => {
	try {
		const { cart } = decodeJwt(token ?? '');
		return typeof cart === 'string' && UUID.test(cart) ? cart : undefined;
	} catch {
		return undefined;
	}
};
