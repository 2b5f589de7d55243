import { completeCart, keepOwnCart, leaveCart, openCart, type Session } from '../session.js';

/** The maximum number of carts of links. */
export const MAX_LINKS = 50;

export const CHANGES = { open: openCart, complete: completeCart, leave: leaveCart, keepOwn: keepOwnCart };

export interface Step {
	readonly change: keyof typeof CHANGES;
	readonly id: string;
}

/** @returns the session, frozen, so that mutating it throws. */
export const frozen = (session: Session): Session => {
	Object.freeze(session.links);
	return Object.freeze(session);
};
