import { at, isText, textAt } from './at.js';

/**
 * Which carts a customer has open: at most one of their own, and those of payment links, the last opened last. Plain
 * data, never changed in place.
 */
export interface Session {
	/** Id of the cart that was open before any link. */
	readonly own?: string | undefined;
	/** Ids of the carts of links. */
	readonly links: readonly string[];
}

/** So many fit into a cookie. The oldest goes first, and its link opens it again; the customer's own cart never goes. */
const MOST_LINKS = 50;

export const emptySession: Session = { links: [] };

/** @returns the id to send as `Current-Order`: of the cart of the link opened last, else of the customer's own. */
export const currentCart = ({ own, links }: Session): string | undefined => links.at(-1) ?? own;

/** The cart of a link becomes current; those before it come back once it is completed or left. */
export const openCart = ({ own, links }: Session, id: string): Session => ({
	own,
	links: [...links.filter((open) => open !== id), id].slice(-MOST_LINKS),
});

/** The cart of a link is not wanted now. Its link opens it again. Leaving the customer's own changes nothing. */
export const leaveCart = ({ own, links }: Session, id: string): Session => ({
	own,
	links: links.filter((open) => open !== id),
});

/**
 * The cart is paid, and the one before it is back.
 * @param id - Which one: whoever sends the last step twice must not complete the next cart as well.
 */
export const completeCart = ({ own, links }: Session, id: string): Session =>
	leaveCart({ own: own === id ? undefined : own, links }, id);

/** The customer starts, or takes up, a cart of their own. */
export const keepOwnCart = ({ links }: Session, id: string): Session => ({ own: id, links });

/** @returns the session that was stored as this; what is none of it is left out. */
export const parseSession = (stored: unknown): Session => {
	const links = at(stored, 'links');
	return {
		own: textAt(stored, 'own'),
		links: Array.isArray(links) ? [...new Set(links.filter(isText))].slice(-MOST_LINKS) : [],
	};
};
