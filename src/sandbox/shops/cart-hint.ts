import { textAt } from '../../storefront/at.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Which cart a refused token was for, as it says itself: the Storefront API refuses an expired one without a word about it.
 *
 * The token is not verified, so this is good for one thing only, asking for a new link. There it is safe enough: whoever
 * forges a token has to know the id of a cart to name it, the API decides whether it is one of the store, and all that
 * happens is that the cart gets a tag. Nothing of the cart is shown.
 */
export const cartHintIn = (token: string | null): string | undefined => {
	try {
		const [, payload = ''] = (token ?? '').split('.');
		const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
		const cart = textAt(claims, 'cart');
		return cart !== undefined && UUID.test(cart) ? cart : undefined;
	} catch {
		return undefined;
	}
};
