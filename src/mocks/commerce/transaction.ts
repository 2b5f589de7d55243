export const PAYMENT_STATUSES = [
	'Initialized',
	'Authorized',
	'Captured',
	'Cancelled',
	'Refunded',
	'PendingExternalSystem',
	'PartiallyRefunded',
	'Error',
] as const;

export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** How an order was paid. */
export interface Transaction {
	/** The payment provider's id. */
	readonly transactionId: string;
	/** In the currency of the cart: 499.95. */
	readonly authorizedAmount: number;
	readonly paymentStatus: PaymentStatus;
}
