import type { DeadLinkReason, Session } from '../../storefront/index.js';
import type { CheckoutForm } from './checkout-fields.js';
import type { ChosenMethods, Methods } from './methods.js';
import type { ShopOrder } from './shop-order.js';

/** The store refused a change: the cart does not exist, is already an order, or the change is invalid. */
export class RefusedError extends Error {
	override readonly name = 'RefusedError';
}

/** The store did not respond, or responded with an error. */
export class UnavailableError extends Error {
	override readonly name = 'UnavailableError';
}

/** A request with or without a payment link: the part of the storefront kit's `Landing` that pages need. */
export type Opened =
	| { readonly kind: 'none' }
	| {
			readonly kind: 'cart';
			/** To the same page without the token. */
			readonly redirect: Response;
			readonly change: (session: Session) => Session;
	  }
	| {
			readonly kind: 'dead';
			readonly reason: DeadLinkReason;
			/** To the same page with the reason, unless it is already there or the store is not available. */
			readonly redirect?: Response;
			/** Id of the cart of an expired link, if it is known. */
			readonly expiredCart?: string;
	  };

export interface ProductChoice {
	readonly product: string;
	/** Of a product with variants. */
	readonly variant?: string;
}

export interface Payment {
	/** Chosen by the shop. The same id twice is one payment. */
	readonly transactionId: string;
	/** The whole total, in the currency of the order. */
	readonly amount: number;
}

/** Synchronous for a shop with Commerce in the same process. */
type Awaitable<T> = T | Promise<T>;

/** One store, for the pages. Everything but `open` can throw {@link UnavailableError}, and changes also {@link RefusedError}. */
export interface Shop {
	/** Looks for a payment link in the address. Never throws. */
	open(request: Request): Promise<Opened>;
	/** @returns the cart or order, or undefined if it does not exist */
	order(id: string): Awaitable<ShopOrder | undefined>;
	/** @returns the id of the new cart */
	createCart(): Awaitable<string>;
	/** Adds one item. */
	addProduct(cartId: string, choice: ProductChoice): Awaitable<void>;
	/** Changes customer and addresses. */
	change(cartId: string, form: CheckoutForm): Awaitable<void>;
	/** @returns what the store offers for the cart */
	methods(cartId: string): Awaitable<Methods>;
	/** Chooses delivery and payment. */
	choose(cartId: string, chosen: ChosenMethods): Awaitable<void>;
	/** @param tags - Replace the tags of the cart. */
	tag(cartId: string, tags: readonly string[]): Awaitable<void>;
	/** Turns the cart into an order. */
	pay(cartId: string, payment: Payment): Awaitable<void>;
}
