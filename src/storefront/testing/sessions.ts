import { completeCart, keepOwnCart, leaveCart, openCart, type Session } from '../session.js';

/** Of carts of links that are kept open. */
export const MOST_LINKS = 50;

export const CHANGES = { open: openCart, complete: completeCart, leave: leaveCart, keepOwn: keepOwnCart };

export interface Step {
	readonly change: keyof typeof CHANGES;
	readonly id: string;
}

/** @returns the session as it is; whoever changes it in place throws. */
export const frozen = (session: Session): Session => {
	Object.freeze(session.links);
	return Object.freeze(session);
};
