import type { Context } from 'hono';
import type { CookieSession, DeadLinkReason, Session, SignedCookie } from '../../storefront/index.js';
import type { Content } from './content.js';
import type { NoticeName } from './notices.js';
import type { ShopOrder } from './shop-order.js';
import type { Shop } from './shop.js';

/** A store in one of the shops. */
export interface Site {
	/** The path of its pages, such as `/shop/sunrise`. */
	readonly base: string;
	readonly shop: Shop;
	readonly content: () => Content;
	/** `ErrorQueryParameterName` of the site. */
	readonly errorParameter: string;
	readonly cookies: {
		readonly session: CookieSession;
		/** Id of the order that this customer paid last. */
		readonly completed: SignedCookie;
		/** Id of the cart whose link has expired, to request a new link. */
		readonly expiredCart: SignedCookie;
	};
}

/** The state of a request. */
export interface ShopEnv {
	Variables: {
		/** Setting another session writes it into the response. */
		session: Session;
		/** The open cart, after it was read. */
		order?: ShopOrder;
		/** Why a cart was removed from the session, for the next page. */
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

/** Redirects to a page of the shop with a notice, and with the reason of a dead link. */
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
