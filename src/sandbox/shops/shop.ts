import type { DeadLinkReason, Session } from '../../storefront/index.js';
import type { CheckoutForm } from './checkout-fields.js';
import type { ShopOrder } from './shop-order.js';

/** The store does not do what it was asked: there is no such cart, it is an order by now, or something in it will not do. */
export class Refused extends Error {
	override readonly name = 'Refused';
}

/** The store gave no answer that says anything. */
export class Unavailable extends Error {
	override readonly name = 'Unavailable';
}

/** What a request turns out to be; as the storefront kit says it, as far as a page needs it. */
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
			/** To the same page with the reason; there is none once it has it, and while the store cannot be asked. */
			readonly redirect?: Response;
			/** Id of the cart that an expired link was for, where it is known. */
			readonly expiredCart?: string;
	  };

export interface ProductChoice {
	readonly product: string;
	/** Of a product with variants. */
	readonly variant?: string;
}

export interface Payment {
	/** Chosen by the shop; the same one twice is one payment. */
	readonly transactionId: string;
	/** In the currency of the order, and all of its total. */
	readonly amount: number;
}

/** A shop that has Commerce in its own process need not wait. */
type Awaitable<T> = T | Promise<T>;

/** What the pages need of one store. All but `open` may fail with {@link Unavailable}, and what changes with {@link Refused}. */
export interface Shop {
	/** Looks for a payment link in the address. Never fails. */
	open(request: Request): Promise<Opened>;
	/** @returns the cart, or the order it became; undefined when the store has none. */
	order(id: string): Awaitable<ShopOrder | undefined>;
	/** @returns the id of a new cart. */
	createCart(): Awaitable<string>;
	/** One more of it. */
	addProduct(cartId: string, choice: ProductChoice): Awaitable<void>;
	/** Customer and addresses. */
	change(cartId: string, form: CheckoutForm): Awaitable<void>;
	/** @param tags - All that the cart shall have. */
	tag(cartId: string, tags: readonly string[]): Awaitable<void>;
	/** Makes an order of the cart. */
	pay(cartId: string, payment: Payment): Awaitable<void>;
}
