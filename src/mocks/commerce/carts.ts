import { cartNumberOf } from './cart-number.js';
import { customerName, type Address, type Cart, type Customer, type Notes, type ShippingAddress } from './cart.js';
import { changedLines, type LineChange } from './cart-lines.js';
import type { Clock } from './clock.js';
import { Collection } from './collection.js';
import type { Product } from './product.js';
import { Refusal } from './refusal.js';

/** What shall be different about a cart; what is left out stays. No price can be set. */
export interface CartChange {
	readonly customer?: Customer;
	readonly billing?: Address;
	readonly shipping?: ShippingAddress;
	/** Merged with those there are. */
	readonly properties?: Readonly<Record<string, string>>;
	/** All lines the cart shall have. */
	readonly orderLines?: readonly LineChange[];
	readonly notes?: Notes;
	readonly tags?: readonly string[];
	readonly codes?: readonly string[];
}

export interface NewCart {
	readonly storeId: string;
	readonly languageIsoCode: string;
	readonly currencyId: string;
}

export interface CartQuery {
	readonly storeId?: string;
	/** Each must be part of the cart number, the customer's name or the customer's e-mail; case is ignored. */
	readonly terms?: readonly string[];
}

const matches = (cart: Cart, terms: readonly string[]): boolean => {
	if (terms.length === 0) return true;
	const text = [cart.cartNumber, customerName(cart.customer), cart.customer.email ?? ''].join('\n').toLowerCase();
	return terms.every((term) => text.includes(term));
};

const newestFirst = (a: Cart, b: Cart): number => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0);

/** The carts and the orders they became. */
export class Carts {
	readonly #carts: Collection<Cart>;
	readonly #products: Collection<Product>;
	readonly #clock: Clock;
	readonly #seeded: number;
	#created = 0;

	constructor(seed: readonly Cart[], products: Collection<Product>, clock: Clock) {
		this.#carts = new Collection(seed);
		this.#products = products;
		this.#clock = clock;
		this.#seeded = seed.length;
	}

	get(id: string): Cart | undefined {
		return this.#carts.get(id);
	}

	/** All of them, finalised or not. */
	all(): Cart[] {
		return this.#carts.all();
	}

	/** @returns the open carts, newest first; a finalised one is an order and not listed. */
	search({ storeId, terms = [] }: CartQuery = {}): Cart[] {
		const wanted = terms.map((term) => term.toLowerCase());
		return this.#carts
			.all()
			.filter((cart) => cart.finalizedAt === undefined)
			.filter((cart) => storeId === undefined || cart.storeId === storeId)
			.filter((cart) => matches(cart, wanted))
			.sort(newestFirst);
	}

	create(asked: NewCart): Cart {
		const now = this.#clock.now().toISOString();
		return this.#carts.put({
			...asked,
			id: crypto.randomUUID(),
			cartNumber: cartNumberOf(this.#seeded + ++this.#created),
			customer: {},
			billing: {},
			shipping: {},
			properties: {},
			notes: {},
			tags: [],
			codes: [],
			lines: [],
			createdAt: now,
			updatedAt: now,
		});
	}

	/**
	 * @returns the cart as it would be after the change; nothing is stored.
	 * @throws Refusal for a finalised cart and for lines that will not do.
	 */
	calculate(cart: Cart, change: CartChange): Cart {
		if (cart.finalizedAt !== undefined) throw new Refusal('The cart is finalised: it is an order already.');
		return {
			...cart,
			customer: { ...cart.customer, ...change.customer },
			billing: { ...cart.billing, ...change.billing },
			shipping: { ...cart.shipping, ...change.shipping },
			properties: { ...cart.properties, ...change.properties },
			notes: { ...cart.notes, ...change.notes },
			tags: change.tags ?? cart.tags,
			codes: change.codes ?? cart.codes,
			lines: change.orderLines
				? changedLines(cart.lines, change.orderLines, { ...cart, products: this.#products })
				: cart.lines,
		};
	}

	/** Like {@link calculate}, but stored, with a later `updatedAt`. */
	update(cart: Cart, change: CartChange): Cart {
		return this.#carts.put({ ...this.calculate(cart, change), updatedAt: this.#laterThan(cart.updatedAt) });
	}

	/** Makes an order of the cart, as a completed payment does. */
	finalize(cart: Cart): Cart {
		const now = this.#laterThan(cart.updatedAt);
		const orderNumber = cart.cartNumber.replace(/^CART/, 'ORDER');
		return this.#carts.put({ ...cart, orderNumber, finalizedAt: now, updatedAt: now });
	}

	/** @returns whether there was one. */
	delete(id: string): boolean {
		return this.#carts.remove(id);
	}

	reset(): void {
		this.#carts.reset();
		this.#created = 0;
	}

	/** Two changes within one millisecond, or with the clock set back, must still be told apart. */
	#laterThan(time: string): string {
		return new Date(Math.max(this.#clock.now().getTime(), Date.parse(time) + 1)).toISOString();
	}
}
