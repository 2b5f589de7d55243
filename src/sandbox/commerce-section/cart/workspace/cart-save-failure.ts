import { type SaveFailure, saveFailureOf } from '../../management-api/save-failure.js';
import type { CartDetailModel } from '../types.js';

/** Why a cart was not saved: what the server said, or what was found out before asking it to. */
export type CartSaveFailure = SaveFailure | { reason: 'changedElsewhere' | 'finalised' };

/** Ends a save; the page says why. */
export class CartNotSavedError extends Error {
	override readonly name = 'CartNotSavedError';

	constructor(readonly failure: CartSaveFailure) {
		super(`The cart was not saved: ${failure.reason}.`);
	}
}

/**
 * @param error what ended a save or what was read before it; the backoffice's own errors have the server's as `cause`
 * @returns why the cart was not saved
 */
export function cartSaveFailureOf(error: unknown): CartSaveFailure {
	if (error instanceof CartNotSavedError) return error.failure;
	return saveFailureOf(error instanceof Error && error.cause ? error.cause : error);
}

/**
 * @param opened the cart as it was read, or saved, last
 * @param now the cart as the server has it at this moment
 * @throws {CartNotSavedError} when saving would silently undo what somebody else has done meanwhile. The server is not
 * asked for this: its contract has no precondition, so what is changed between this and the save goes unnoticed.
 */
export function refuseIfChangedMeanwhile(opened: CartDetailModel | undefined, now: CartDetailModel) {
	if (now.isFinalized) throw new CartNotSavedError({ reason: 'finalised' });
	if (now.updateDate !== opened?.updateDate) throw new CartNotSavedError({ reason: 'changedElsewhere' });
}

/**
 * @param field as the server names it, such as `OrderLines[0].Quantity`
 * @returns the path by which the cart's page knows it: the same but for the lines, and for capitals
 */
export function cartPathOf(field: string): string {
	const path = field.replace(/(^|\.)\p{Lu}/gu, (start) => start.toLowerCase());
	return `$.${path.replace(/^orderLines\b/, 'lines')}`;
}
