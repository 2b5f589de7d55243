import type { ProductModel } from '../types.js';

/** A product was chosen in a list. */
export class SandboxChooseProductEvent extends Event {
	static readonly TYPE = 'choose-product';

	/** @param button what it was chosen with, where the focus belongs on the way back */
	constructor(
		readonly product: ProductModel,
		readonly button: HTMLElement,
	) {
		super(SandboxChooseProductEvent.TYPE, { bubbles: true, composed: true });
	}
}
