import { cleanAddress } from './clean-address.js';
import { reasonOf, reasonText, refusalReason, type DeadLinkReason } from './dead-link.js';
import type { Order } from './order.js';
import { baseAddress, readOrder, type StorefrontOptions } from './read-order.js';
import { openCart, type Session } from './session.js';
import { isToken, seemsExpired } from './token.js';

export interface PaymentLinkOptions extends StorefrontOptions {
	/** The site's `TokenQueryParameterName`. Default: `payment_link_token`. */
	readonly tokenParameter?: string | undefined;
	/** The site's `ErrorQueryParameterName`. Default: `payment_link_error`. */
	readonly errorParameter?: string | undefined;
	/**
	 * Whether a string looks like a token, for sites whose tokens are not JWTs. Called only for strings that are safe to send:
	 * one path segment of letters, digits and `-._~=` that is not a GUID.
	 */
	readonly isToken?: ((text: string) => boolean) | undefined;
	/** The time in milliseconds since 1970. Default: the date of the store's response, else the system time. */
	readonly now?: (() => number) | undefined;
}

/** For these reasons the token stays in the address, so that reloading tries again. */
type Retryable = 'unavailable' | 'misconfigured';

/** The result of a request to a landing page. */
export type Landing =
	/** The request contains no payment link. */
	| { readonly kind: 'none' }
	/** The link leads to a cart: respond with `redirect`, and store the changed session. */
	| {
			readonly kind: 'cart';
			readonly cart: Order;
			/** Leads to the same page without the token. You can add headers, such as cookies. */
			readonly redirect: Response;
			readonly change: (session: Session) => Session;
	  }
	/** The link does not work. Respond with `redirect`; without one, this is the page that it led to: show the reason. */
	| {
			readonly kind: 'dead';
			readonly reason: Exclude<DeadLinkReason, Retryable>;
			/** Details from the store, of at most 200 characters. This is text: never render it as markup. */
			readonly text: string;
			/** Leads to the same page with the reason in place of the token. */
			readonly redirect?: Response | undefined;
	  }
	/** The link may be valid: respond with a page that says so and with {@link privateHeaders}, as its address has the token. */
	| { readonly kind: 'dead'; readonly reason: Retryable; readonly text: string; readonly redirect?: undefined };

/**
 * Headers for every page with a token in its address, which keep the token from leaking.
 *
 * @example
 * ```ts
 * const response = new Response('Please try again in a moment.', { status: 503, headers: privateHeaders });
 * ```
 */
export const privateHeaders = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' } as const;

const redirectTo = (location: string): Response =>
	new Response(null, { status: 303, headers: { ...privateHeaders, Location: location } });

/**
 * Opens the payment link in a request.
 *
 * Accepts any address and any response of the store without throwing, and sends the store only strings that may be tokens.
 * @throws TypeError for an invalid `storefrontUrl`, for every request and not only for payment links.
 *
 * @example
 * ```ts
 * const landing = await openPaymentLink(request, {
 * 	storefrontUrl: process.env.STOREFRONT_URL,
 * 	apiKey: process.env.STOREFRONT_API_KEY,
 * 	store: 'nordlys',
 * });
 * if (landing.kind === 'cart') console.log(`Redirect to cart ${landing.cart.id}`, landing.redirect);
 * if (landing.kind === 'dead') console.warn(`Payment link: ${landing.reason}, ${landing.text}`);
 * ```
 */
export const openPaymentLink = async (request: Request, options: PaymentLinkOptions): Promise<Landing> => {
	const { tokenParameter = 'payment_link_token', errorParameter = 'payment_link_error' } = options;
	baseAddress(options.storefrontUrl);
	const url = new URL(request.url);
	const { searchParams } = url;
	if (!/^(GET|HEAD)$/.test(request.method)) return { kind: 'none' };
	if (!searchParams.has(tokenParameter)) {
		const error = searchParams.get(errorParameter);
		return error === null ? { kind: 'none' } : { kind: 'dead', reason: reasonOf(error), text: reasonText(error) };
	}

	const clean = cleanAddress(url, [tokenParameter, errorParameter]);
	const dead = (reason: Exclude<DeadLinkReason, Retryable>, text = ''): Landing => {
		const error = `${clean.includes('?') ? '&' : '?'}${encodeURIComponent(errorParameter)}=${reason}`;
		return { kind: 'dead', reason, text, redirect: redirectTo(clean + error) };
	};

	// With two tokens we would have to guess; joined, they are not a valid token.
	const token = searchParams.getAll(tokenParameter).join();
	if (!isToken(token, options.isToken)) return dead('invalid');
	const { order, status, text, date } = await readOrder(token, options, request.signal);
	if (order) {
		if (order.isFinalized) return dead('paid');
		return {
			kind: 'cart',
			cart: order,
			redirect: redirectTo(clean),
			change: (session) => openCart(session, order.id),
		};
	}
	const reason = refusalReason(status);
	if (reason === 'unavailable' || reason === 'misconfigured') return { kind: 'dead', reason, text };
	return dead(seemsExpired(token, options.now?.() ?? (date || Date.now())) ? 'expired' : reason, text);
};
