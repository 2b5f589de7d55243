import type { html } from 'hono/html';
import type { DeadLinkReason, Session } from '../../../storefront/index.js';
import type { Content } from '../content.js';
import type { ShopOrder } from '../shop-order.js';

/** Made by `html`, which escapes text. */
export type Markup = ReturnType<typeof html>;

/** What a page can show. */
export interface View {
	/** The path of the shop. */
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

/** @returns a count such as `1 item` or `3 items` */
export const itemCount = (quantity: number): string => `${quantity} ${quantity === 1 ? 'item' : 'items'}`;
