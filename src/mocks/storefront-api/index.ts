import type { HttpHandler } from 'msw';
import type { Commerce } from '../commerce/commerce.js';
import { checkoutMethodHandlers } from './checkout-methods.handlers.js';
import { checkoutHandlers } from './checkout.handlers.js';
import { countryHandlers } from './countries.handlers.js';
import { hostedPaymentHandlers } from './hosted-payment.handlers.js';
import { orderLineHandlers } from './order-lines.handlers.js';
import { orderHandlers } from './orders.handlers.js';

/** @returns handlers for the Storefront API of this Commerce, on any origin. */
export const storefrontApiHandlers = (commerce: Commerce): HttpHandler[] => [
	...orderHandlers(commerce),
	...orderLineHandlers(commerce),
	...countryHandlers(commerce),
	...checkoutMethodHandlers(commerce),
	...checkoutHandlers(commerce),
	...hostedPaymentHandlers(commerce),
];
