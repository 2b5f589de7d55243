import type { UcplCart } from '../../commerce/types.js';

/** A notice about a cart, before a link to it is generated. */
export interface UcplCartNotice {
	/** The key of its text. */
	term: string;
	/** Whether it prevents a link; otherwise it is a warning. */
	blocks: boolean;
}

/**
 * @param {UcplCart} cart - the cart as it is saved
 * @param {boolean} hasUnsavedChanges - whether an editor has changed it since
 * @returns {Array<UcplCartNotice>} the first notice that blocks, since it has to be resolved before the others matter; else
 * all warnings
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
