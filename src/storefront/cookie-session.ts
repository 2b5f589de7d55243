import type { Landing } from './open-payment-link.js';
import { parseSession, type Session } from './session.js';
import { signedCookie, type SignedCookieOptions } from './signed-cookie.js';

export interface CookieSessionOptions extends Omit<SignedCookieOptions, 'name' | 'maxAge'> {
	/** Prefix of the two cookies' names. Default: `cart`. */
	readonly name?: string | undefined;
	/** How long the customer's own cart is remembered, in seconds. Default: 30 days. */
	readonly ownCartMaxAge?: number | undefined;
}

/** A session in signed cookies that scripts cannot read. All methods reject with a RangeError when the secret is too short. */
export interface CookieSession {
	/** @param header - The request's `Cookie` header. */
	read(header: string | null): Promise<Session>;
	/** @returns `Set-Cookie` headers to append to the response. */
	write(session: Session): Promise<string[]>;
	/** @returns the redirect of a link with a cart, with cookies that make this cart current. */
	follow(request: Request, landing: Extract<Landing, { kind: 'cart' }>): Promise<Response>;
}

const MONTH = 30 * 24 * 60 * 60;

const parsed = (json: string): unknown => {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
};

/**
 * Keeps the session in cookies: carts of links until the browser is closed, and the customer's own cart for longer.
 *
 * Does not throw: the secret is checked on first use, so a build does not need one.
 *
 * @example
 * ```ts
 * const session = cookieSession({ secret: process.env.SESSION_SECRET });
 * const cartId = currentCart(await session.read(request.headers.get('Cookie')));
 * ```
 */
export const cookieSession = ({
	name = 'cart',
	ownCartMaxAge = MONTH,
	...options
}: CookieSessionOptions): CookieSession => {
	const own = signedCookie({ ...options, name: `${name}-own`, maxAge: ownCartMaxAge });
	const links = signedCookie({ ...options, name: `${name}-links` });
	const read = async (header: string | null) => {
		const [id, list = ''] = await Promise.all([own.read(header), links.read(header)]);
		return parseSession({ own: id, links: parsed(list) });
	};
	const write = (session: Session) =>
		Promise.all([
			own.write(session.own),
			links.write(session.links.length === 0 ? undefined : JSON.stringify(session.links)),
		]);
	return {
		read,
		write,
		async follow({ headers }, { change, redirect }) {
			for (const cookie of await write(change(await read(headers.get('Cookie'))))) {
				redirect.headers.append('Set-Cookie', cookie);
			}
			return redirect;
		},
	};
};
