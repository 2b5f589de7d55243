import { cleanAddress } from './clean-address.js';
import { reasonOf, reasonText, refusalReason, type DeadLinkReason } from './dead-link.js';
import type { Order } from './order.js';
import { baseAddress, readOrder, type StorefrontOptions } from './read-order.js';
import { openCart, type Session } from './session.js';
import { isToken, seemsExpired } from './token.js';

export interface PaymentLinkOptions extends StorefrontOptions {
	/** `TokenQueryParameterName` of the site. Default: `payment_link_token`. */
	readonly tokenParameter?: string | undefined;
	/** `ErrorQueryParameterName` of the site. Default: `payment_link_error`. */
	readonly errorParameter?: string | undefined;
	/**
	 * Whether a text looks like a token of the site, where those are not JWTs. It is asked only for what is safe to send: one
	 * path segment of letters, digits and `-._~=` that is not a GUID.
	 */
	readonly isToken?: ((text: string) => boolean) | undefined;
	/** Milliseconds since 1970. Default: what the store's answer is dated, else the machine's. */
	readonly now?: (() => number) | undefined;
}

/** With these the token is still in the address, so that reloading tries again. */
type Retryable = 'unavailable' | 'misconfigured';

/** What a request to a landing page turns out to be. */
export type Landing =
	/** No payment link is in it. */
	| { readonly kind: 'none' }
	/** A link with a cart: answer `redirect`, with the changed session in it. */
	| {
			readonly kind: 'cart';
			readonly cart: Order;
			/** To the same page without the token. Its headers can be added to, for a cookie. */
			readonly redirect: Response;
			readonly change: (session: Session) => Session;
	  }
	/** A link without a cart, and none to expect: answer `redirect`; a page that it led to has none, and says why. The session stays. */
	| {
			readonly kind: 'dead';
			readonly reason: Exclude<DeadLinkReason, Retryable>;
			/** What the store said, as text of at most 200 characters: never markup. */
			readonly text: string;
			/** To the same page with the reason in place of the token. */
			readonly redirect?: Response | undefined;
	  }
	/** A link that may be good: answer a page that says so, with {@link privateHeaders}, for the token is still in its address. */
	| { readonly kind: 'dead'; readonly reason: Retryable; readonly text: string; readonly redirect?: undefined };

/** For every page that has a token in its address, so that it goes no further. */
export const privateHeaders = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' } as const;

const redirectTo = (location: string): Response =>
	new Response(null, { status: 303, headers: { ...privateHeaders, Location: location } });

/**
 * Takes a payment link to its cart.
 *
 * Never throws for whatever is in the address or in the store's answer, and asks the store for nothing but what may be a
 * token.
 * @throws TypeError for a `storefrontUrl` that cannot be used, for every request: not only once a customer has a link.
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

	// Two of them would leave us to guess; together they are no token.
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
