import type { html } from 'hono/html';
import type { DeadLinkReason, Session } from '../../../storefront/index.js';
import type { Content } from '../content.js';
import type { ShopOrder } from '../shop-order.js';

/** What `html` makes: text that went into it is escaped. */
export type Markup = ReturnType<typeof html>;

/** What a page may show. */
export interface View {
	/** Path in front of all pages of the shop. */
	readonly base: string;
	readonly content: Content;
	readonly session: Session;
	/** The current cart. */
	readonly order?: ShopOrder;
	readonly deadLink?: DeadLinkReason;
	readonly canAskForNewLink?: boolean;
	readonly notice?: { readonly text: string; readonly isProblem: boolean };
}

export type Page = (view: View) => { readonly title: string; readonly main: Markup };

/** @returns `1 item`, `3 items`. */
export const itemCount = (quantity: number): string => `${quantity} ${quantity === 1 ? 'item' : 'items'}`;
