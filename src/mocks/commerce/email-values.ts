import { lineTotalsOf } from './cart-totals.js';
import type { Cart } from './cart.js';
import { formatMinorUnits } from './currency.js';
import type { EmailValues } from './email-body.js';
import { orderTotalsOf } from './order-totals.js';
import type { PaymentLink } from './payment-link.js';
import type { Pricing } from './pricing.js';

export interface EmailSubject {
	readonly cart: Cart;
	/** A single culture. */
	readonly languageIsoCode: string;
	readonly paymentLink?: PaymentLink;
}

/** Names its time zone, UTC: a store has none, and the customer's is unknown. */
const expiryIn = (languageIsoCode: string, expiresAt: string): string =>
	new Intl.DateTimeFormat(languageIsoCode, {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		hour: 'numeric',
		minute: '2-digit',
		timeZone: 'UTC',
		timeZoneName: 'short',
	}).format(new Date(expiresAt));

/** @returns the values for a mail about this cart: dates and quantities in its language, amounts in the cart's currency. */
export const emailValuesOf = (
	{ cart, languageIsoCode, paymentLink }: EmailSubject,
	{ store, ...pricing }: Pricing,
): EmailValues => {
	const { currency, taxation } = pricing;
	const quantities = new Intl.NumberFormat(languageIsoCode);
	return {
		'store.name': store.name,
		'customer.firstName': cart.customer.firstName,
		'customer.lastName': cart.customer.lastName,
		'customer.email': cart.customer.email,
		'cart.number': cart.cartNumber,
		'cart.lines': cart.lines.map((line) => {
			const totals = lineTotalsOf(line, currency, taxation);
			return {
				name: line.name,
				quantity: quantities.format(line.quantity),
				total: totals && formatMinorUnits(totals.total.withTax, currency),
			};
		}),
		'cart.total': formatMinorUnits(orderTotalsOf(cart, pricing).total.withTax, currency),
		'paymentLink.url': paymentLink?.link,
		'paymentLink.expires': paymentLink && expiryIn(languageIsoCode, paymentLink.expiresAt),
	};
};
