import { at, isText, textAt } from './json.js';

/**
 * The carts that a customer has open: at most one of their own, and those of payment links in the order of opening. Plain,
 * immutable data.
 */
export interface Session {
	/** Id of the customer's own cart. */
	readonly own?: string | undefined;
	/** Ids of the carts of payment links. */
	readonly links: readonly string[];
}

/** The number of ids that fit into a cookie. The oldest is dropped first, and its link opens it again. */
const MAX_LINKS = 50;

/**
 * The session of a new customer.
 *
 * @example
 * ```ts
 * const session = openCart(emptySession, 'b'); // { links: ['b'] }
 * ```
 */
export const emptySession: Session = { links: [] };

/**
 * @returns the id to send as `Current-Order`: of the cart whose link was opened last, else of the customer's own cart.
 *
 * @example
 * ```ts
 * currentCart({ own: 'a', links: ['b'] }); // 'b'
 * ```
 */
export const currentCart = ({ own, links }: Session): string | undefined => links.at(-1) ?? own;

/**
 * Makes the cart of a link current. The carts before it come back once it is completed or left.
 *
 * @example
 * ```ts
 * openCart({ own: 'a', links: [] }, 'b'); // { own: 'a', links: ['b'] }
 * ```
 */
export const openCart = ({ own, links }: Session, id: string): Session => ({
	own,
	links: [...links.filter((open) => open !== id), id].slice(-MAX_LINKS),
});

/**
 * Goes back from the cart of a link to the one before it. The link opens it again. The customer's own cart cannot be left.
 *
 * @example
 * ```ts
 * leaveCart({ own: 'a', links: ['b'] }, 'b'); // { own: 'a', links: [] }
 * ```
 */
export const leaveCart = ({ own, links }: Session, id: string): Session => ({
	own,
	links: links.filter((open) => open !== id),
});

/**
 * Removes a paid cart, and goes back to the one before it.
 * @param id - The paid cart, so that sending the last step twice does not complete the next cart too.
 *
 * @example
 * ```ts
 * completeCart({ own: 'a', links: ['b'] }, 'b'); // { own: 'a', links: [] }
 * ```
 */
export const completeCart = ({ own, links }: Session, id: string): Session =>
	leaveCart({ own: own === id ? undefined : own, links }, id);

/**
 * Sets the customer's own cart. The cart of a link stays current.
 *
 * @example
 * ```ts
 * keepOwnCart({ links: ['b'] }, 'a'); // { own: 'a', links: ['b'] }
 * ```
 */
export const keepOwnCart = ({ links }: Session, id: string): Session => ({ own: id, links });

/**
 * @returns the session in a stored value, ignoring everything else.
 *
 * @example
 * ```ts
 * parseSession({ own: 'a', links: ['b', null] }); // { own: 'a', links: ['b'] }
 * ```
 */
export const parseSession = (stored: unknown): Session => {
	const links = at(stored, 'links');
	return {
		own: textAt(stored, 'own'),
		links: Array.isArray(links) ? [...new Set(links.filter(isText))].slice(-MAX_LINKS) : [],
	};
};
