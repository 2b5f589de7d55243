import type { CheckoutMethod } from './checkout-method.js';

/** A way to pay; its price is the fee. */
export interface PaymentMethod extends CheckoutMethod {
	/** Which form of the shop takes the payment, such as `invoicing`. */
	readonly paymentProviderAlias: string;
	/** What the shop's form needs of the provider's settings, such as a public key: never a secret. */
	readonly settings: Readonly<Record<string, string>>;
}
