import type { UcplCart } from '../../commerce/types.js';
import type { UcplUnsavedChanges } from '../workspace/unsaved-cart-data.js';

/** A notice about a cart, before a link to it is generated. */
export interface UcplCartNotice {
	/** The key of its text. */
	term: string;
	/** Whether it prevents a link; otherwise it is a warning. */
	blocks: boolean;
}

/** Also shown next to Save and continue: saving changes the cart. */
const paymentNotices = ({ isPaymentUnderWay }: UcplCart): Array<UcplCartNotice> =>
	isPaymentUnderWay ? [{ term: 'ucpl_cartHasPayment', blocks: false }] : [];

/**
 * @param {UcplCart} cart - the cart as it is saved
 * @param {UcplUnsavedChanges} changes - whether an editor has changed it since
 * @returns {Array<UcplCartNotice>} the first notice that blocks, since it has to be resolved before most others matter; else
 * all warnings
 */
export function preflight(cart: UcplCart, changes: UcplUnsavedChanges): Array<UcplCartNotice> {
	if (cart.isFinalized) return [{ term: 'ucpl_cartIsFinalized', blocks: true }];
	if (changes === 'some') return [{ term: 'ucpl_cartIsUnsaved', blocks: true }, ...paymentNotices(cart)];
	if (cart.isEmpty) {
		return [{ term: changes === 'none' ? 'ucpl_cartIsEmpty' : 'ucpl_cartIsEmptyOrUnsaved', blocks: true }];
	}

	const warnings = [cart.isFree && 'ucpl_cartIsFree', cart.customerEmail === '' && 'ucpl_cartHasNoEmail']
		.filter((term) => term !== false)
		.map((term) => ({ term, blocks: false }));
	return [...paymentNotices(cart), ...warnings];
}
