import { cartTotalOf } from './cart-totals.js';
import type { Cart } from './cart.js';
import type { ChosenMethod } from './checkout-method.js';
import { toMinorUnits } from './currency.js';
import { NO_PRICE, priceOf, sumOf, type Price } from './price.js';
import type { Pricing } from './pricing.js';

export interface OrderTotals {
	/** The lines. */
	readonly subtotal: Price;
	/** The delivery; zero before one is chosen. */
	readonly shipping: Price;
	/** The fee of the payment method; zero before one is chosen. */
	readonly payment: Price;
	readonly total: Price;
}

/** Delivery and fee are taxed like products, and rounded separately. */
export const orderTotalsOf = (
	{ lines, shippingMethod, paymentMethod }: Cart,
	{ currency, taxation }: Pick<Pricing, 'currency' | 'taxation'>,
): OrderTotals => {
	const priceOfMethod = (method: ChosenMethod | undefined): Price =>
		method ? priceOf(toMinorUnits(method.price, currency), taxation) : NO_PRICE;
	const subtotal = cartTotalOf(lines, currency, taxation);
	const shipping = priceOfMethod(shippingMethod);
	const payment = priceOfMethod(paymentMethod);
	return { subtotal, shipping, payment, total: sumOf([subtotal, shipping, payment]) };
};
