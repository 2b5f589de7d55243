import type { Context } from 'hono';
import type { CookieSession, DeadLinkReason, Session, SignedCookie } from '../../storefront/index.js';
import type { Content } from './content.js';
import type { NoticeName } from './notices.js';
import type { ShopOrder } from './shop-order.js';
import type { Shop } from './shop.js';

/** One store as one of the shops serves it. */
export interface Site {
	/** Path in front of all its pages: `/shop/sunrise`. */
	readonly base: string;
	readonly shop: Shop;
	readonly content: () => Content;
	/** `ErrorQueryParameterName` of the site. */
	readonly errorParameter: string;
	readonly cookies: {
		readonly session: CookieSession;
		/** Id of the order that was paid last, to show it to whoever paid it. */
		readonly completed: SignedCookie;
		/** Id of the cart whose link was found expired, to ask for a new one. */
		readonly expiredCart: SignedCookie;
	};
}

/** What is known of the request by now. */
export interface ShopEnv {
	Variables: {
		/** Changed by setting another; it is written into the answer then. */
		session: Session;
		/** The current cart, once it was read. */
		order?: ShopOrder;
		/** A cart of the session was found gone, and is out of the session: what the next page says. */
		dropped?: 'notFound' | 'paid';
		deadLink?: DeadLinkReason;
		canAskForNewLink?: boolean;
	};
}

export type ShopContext = Context<ShopEnv>;

export const readCookie = (c: ShopContext, cookie: SignedCookie): Promise<string | undefined> =>
	cookie.read(c.req.header('Cookie') ?? null);

export const writeCookie = async (c: ShopContext, cookie: SignedCookie, value: string | undefined): Promise<void> => {
	c.header('Set-Cookie', await cookie.write(value), { append: true });
};

/** To a page of the shop, which says what happened; a dead link that led here is told of there. */
export const goTo = (
	c: ShopContext,
	{ base, errorParameter }: Site,
	page: string,
	notice: NoticeName | undefined = c.var.dropped,
): Response => {
	const query = new URLSearchParams({
		...(notice && { notice }),
		...(c.var.deadLink && { [errorParameter]: c.var.deadLink }),
	});
	return c.redirect(`${base}/${page}${query.size === 0 ? '' : `?${query.toString()}`}`, 303);
};
