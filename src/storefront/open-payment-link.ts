import { cleanAddress } from './clean-address.js';
import { reasonOf, reasonText, type DeadLinkReason } from './dead-link.js';
import type { Order } from './order.js';
import { readOrder, type StorefrontOptions } from './read-order.js';
import { openCart, type Session } from './session.js';
import { isToken, seemsExpired } from './token.js';

export interface PaymentLinkOptions extends StorefrontOptions {
	/** `TokenQueryParameterName` of the site. Default: `payment_link_token`. */
	readonly tokenParameter?: string;
	/** `ErrorQueryParameterName` of the site. Default: `payment_link_error`. */
	readonly errorParameter?: string;
	/** Milliseconds since 1970. Default: the machine's. */
	readonly now?: () => number;
}

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
	/** A link without a cart: answer `redirect` where there is one, else tell the customer. The session stays. */
	| {
			readonly kind: 'dead';
			readonly reason: DeadLinkReason;
			/** What the store said, as text of at most 200 characters: never markup. */
			readonly text: string;
			/** To the same page with the reason in place of the token. There is none when the store is unavailable: reloading tries again. */
			readonly redirect?: Response;
	  };

/** For every page that has a token in its address, so that it goes no further. */
export const privateHeaders = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' } as const;

const redirectTo = (location: string): Response =>
	new Response(null, { status: 303, headers: { ...privateHeaders, Location: location } });

/**
 * Takes a payment link to its cart.
 *
 * Never throws for whatever is in the address, and asks the store for nothing but what may be a token.
 */
export const openPaymentLink = async (request: Request, options: PaymentLinkOptions): Promise<Landing> => {
	const { tokenParameter = 'payment_link_token', errorParameter = 'payment_link_error', now = Date.now } = options;
	const url = new URL(request.url);
	if (!['GET', 'HEAD'].includes(request.method)) return { kind: 'none' };
	if (!url.searchParams.has(tokenParameter)) {
		const error = url.searchParams.get(errorParameter);
		return error === null ? { kind: 'none' } : { kind: 'dead', reason: reasonOf(error), text: reasonText(error) };
	}

	const clean = cleanAddress(url, [tokenParameter, errorParameter]);
	const dead = (reason: DeadLinkReason, text = ''): Landing => {
		const error = `${clean.includes('?') ? '&' : '?'}${encodeURIComponent(errorParameter)}=${reason}`;
		return { kind: 'dead', reason, text, redirect: redirectTo(clean + error) };
	};

	// Two of them would leave us to guess; together they are no token.
	const token = url.searchParams.getAll(tokenParameter).join();
	if (!isToken(token)) return dead('invalid');
	const answer = await readOrder(token, options);
	if (typeof answer !== 'number') {
		return answer.isFinalized
			? dead('paid')
			: {
					kind: 'cart',
					cart: answer,
					redirect: redirectTo(clean),
					change: (session) => openCart(session, answer.id),
				};
	}
	const text = `HTTP ${answer}`;
	if (answer !== 400 && answer !== 404) return { kind: 'dead', reason: 'unavailable', text };
	return dead(seemsExpired(token, now()) ? 'expired' : answer === 404 ? 'notFound' : 'invalid', text);
};
