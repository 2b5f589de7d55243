/** Another quantity was typed for a line. */
export class CartLineQuantityEvent extends Event {
	static readonly TYPE = 'cart-line-quantity';

	/** @param quantity undefined when what is typed is none */
	constructor(
		readonly unique: string,
		readonly quantity: number | undefined,
	) {
		super(CartLineQuantityEvent.TYPE);
	}
}

/** A line shall go. */
export class CartLineRemoveEvent extends Event {
	static readonly TYPE = 'cart-line-remove';

	constructor(readonly unique: string) {
		super(CartLineRemoveEvent.TYPE);
	}
}
