import type { Landing } from './open-payment-link.js';
import { parseSession, type Session } from './session.js';
import { signedCookie, type SignedCookieOptions } from './signed-cookie.js';

export interface CookieSessionOptions extends Omit<SignedCookieOptions, 'name' | 'maxAge'> {
	/** What the two cookies' names begin with. Default: `cart`. */
	readonly name?: string | undefined;
	/** Seconds that the customer's own cart is remembered. Default: 30 days. */
	readonly ownCartMaxAge?: number | undefined;
}

/** A session in signed cookies that no script can read. Each of its functions throws a RangeError for a secret that is too short. */
export interface CookieSession {
	/** @param header - The request's `Cookie` header. */
	read(header: string | null): Promise<Session>;
	/** @returns `Set-Cookie` headers, to be appended to an answer. */
	write(session: Session): Promise<string[]>;
	/** @returns the redirect of a link with a cart, which is current from then on. */
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
 * Carts of links are forgotten with the browser's session; the customer's own is there again after it.
 *
 * Never throws itself: the secret is checked at the first use, so that a build needs none.
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
