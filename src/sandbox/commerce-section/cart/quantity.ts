/** @returns whether a cart can hold this much of a product: any number above 0, halves too. */
export const isQuantity = (quantity: number | undefined): quantity is number =>
	quantity !== undefined && Number.isFinite(quantity) && quantity > 0;
