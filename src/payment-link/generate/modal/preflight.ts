import type { UcplCart } from '../../commerce/types.js';

/** Something to say about a cart before a link to it is made. */
export interface UcplCartNotice {
	/** The key of its text. */
	term: string;
	/** True when no link can be made; false when it is only a warning. */
	blocks: boolean;
}

/**
 * @param {UcplCart} cart - the cart as it is saved
 * @param {boolean} hasUnsavedChanges - whether an editor has changed it and not saved yet
 * @returns {Array<UcplCartNotice>} what to say, the blocking ones first; only the first blocking one, since it has to be
 * dealt with before the others matter
 */
export function preflight(cart: UcplCart, hasUnsavedChanges: boolean): Array<UcplCartNotice> {
	const blocking = [
		cart.isFinalized && 'ucpl_cartIsFinalized',
		hasUnsavedChanges && 'ucpl_cartIsUnsaved',
		cart.isEmpty && 'ucpl_cartIsEmpty',
	].find((term) => term !== false);
	if (blocking) return [{ term: blocking, blocks: true }];

	return [cart.isFree && 'ucpl_cartIsFree', cart.customerEmail === '' && 'ucpl_cartHasNoEmail']
		.filter((term) => term !== false)
		.map((term) => ({ term, blocks: false }));
}
