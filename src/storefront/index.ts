/** From a payment link to the customer's cart, for shops that Umbraco does not render. Uses web standards only. */
export { openPaymentLink, privateHeaders, type Landing, type PaymentLinkOptions } from './open-payment-link.js';
export {
	completeCart,
	currentCart,
	emptySession,
	keepOwnCart,
	leaveCart,
	openCart,
	parseSession,
	type Session,
} from './session.js';
export { cookieSession, type CookieSession, type CookieSessionOptions } from './cookie-session.js';
export { signedCookie, type SignedCookie, type SignedCookieOptions } from './signed-cookie.js';
export { readCart, type CartReading } from './read-cart.js';
export { isToken } from './token.js';
export type { DeadLinkReason, RefusalReason } from './dead-link.js';
export type { Order, OrderLine } from './order.js';
export type { StorefrontOptions } from './read-order.js';
