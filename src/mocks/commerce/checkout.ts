import { requireOpen, type Cart } from './cart.js';
import type { Carts } from './carts.js';
import { fromMinorUnits } from './currency.js';
import { orderTotalsOf } from './order-totals.js';
import { pricingOf, type PriceSource } from './pricing.js';
import { Refusal } from './refusal.js';
import type { Collection } from './collection.js';
import type { PaymentMethod } from './payment-method.js';
import type { PaymentStatus, Transaction } from './transaction.js';

export const PAYMENT_OUTCOMES = ['completed', 'canceled', 'errored'] as const;

/** How a payment on the payment provider's page ended. */
export type PaymentOutcome = (typeof PAYMENT_OUTCOMES)[number];

interface HostedPayment {
	readonly token: string;
	readonly outcome?: PaymentOutcome;
}

const PAID: readonly PaymentStatus[] = ['Authorized', 'Captured', 'PendingExternalSystem'];

type CheckoutSource = PriceSource & { readonly paymentMethods: Collection<PaymentMethod> };

/** Turns carts into orders. */
export class Checkout {
	readonly #carts: Carts;
	readonly #source: CheckoutSource;
	readonly #hosted = new Map<string, HostedPayment>();

	constructor(carts: Carts, source: CheckoutSource) {
		this.#carts = carts;
		this.#source = source;
	}

	/** @returns the total with tax, in the currency of the cart: 499.95. */
	amountDue(cart: Cart): number {
		const pricing = pricingOf(cart, this.#source);
		return fromMinorUnits(orderTotalsOf(cart, pricing).total.withTax, pricing.currency);
	}

	/**
	 * Turns the cart into an order. Repeating the same transaction has no effect.
	 * @throws Refusal for an empty cart, a cart that another transaction paid, and a transaction that does not pay the cart.
	 */
	pay(cart: Cart, transaction: Transaction): Cart {
		const { transactionId, authorizedAmount, paymentStatus } = transaction;
		if (transactionId === '') throw Refusal.ofField('transactionId', 'This is required.');
		if (cart.transaction?.transactionId === transactionId) return cart;
		this.#requirePayable(cart);
		if (!PAID.includes(paymentStatus)) throw Refusal.ofField('paymentStatus', 'Nothing has been paid.');
		if (authorizedAmount !== this.amountDue(cart))
			throw Refusal.ofField('amount', 'This is not the total of the cart.');
		return this.#carts.finalize(cart, transaction);
	}

	/**
	 * @returns the chosen way to pay, for a payment in the shop's own form.
	 * @throws Refusal for an empty cart, for one that is already paid, and for one without a way to pay.
	 */
	startInline(cart: Cart): PaymentMethod {
		this.#requirePayable(cart);
		const method = this.#source.paymentMethods.get(cart.paymentMethod?.id ?? '');
		if (!method) throw new Refusal('The cart has no payment method.');
		return method;
	}

	/**
	 * @returns a token for one payment on the payment provider's page; it replaces earlier tokens of this cart.
	 * @throws Refusal for an empty cart, and for one that is already paid.
	 */
	startHosted(cart: Cart): string {
		this.#requirePayable(cart);
		const token = crypto.randomUUID();
		this.#hosted.set(cart.id, { token });
		return token;
	}

	/** @returns how the payment with this token ended, or `open`; undefined when the token does not belong to the cart. */
	hostedState(cart: Cart, token: string): PaymentOutcome | 'open' | undefined {
		const payment = this.#hosted.get(cart.id);
		return payment?.token === token ? (payment.outcome ?? 'open') : undefined;
	}

	/**
	 * Ends the payment with this token. Repeating the same outcome has no effect, so its page can be reloaded.
	 * @throws Refusal for a token of another cart, a used token, and a cart that can no longer be paid.
	 */
	endHosted(cart: Cart, token: string, outcome: PaymentOutcome): void {
		const state = this.hostedState(cart, token);
		if (state === outcome) return;
		if (state !== 'open') throw new Refusal('This payment is over.');
		if (outcome === 'completed') {
			const transactionId = crypto.randomUUID();
			this.pay(cart, { transactionId, authorizedAmount: this.amountDue(cart), paymentStatus: 'Authorized' });
		}
		this.#hosted.set(cart.id, { token, outcome });
	}

	reset(): void {
		this.#hosted.clear();
	}

	#requirePayable(cart: Cart): void {
		requireOpen(cart);
		if (cart.lines.length === 0) throw new Refusal('The cart is empty.');
	}
}
