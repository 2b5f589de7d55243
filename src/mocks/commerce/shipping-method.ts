import type { CheckoutMethod } from './checkout-method.js';

/** A way of delivery, with one rate for each currency. */
export type ShippingMethod = CheckoutMethod;
