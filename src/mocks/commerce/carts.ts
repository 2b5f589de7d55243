import { withProduct, type AddedProduct } from './added-product.js';
import { cartNumberOf, orderNumberOf } from './cart-number.js';
import { customerName, requireOpen, type Cart } from './cart.js';
import { changedCart, type CartChange } from './cart-change.js';
import type { Catalogue } from './catalogue.js';
import type { Clock } from './clock.js';
import { Collection, findByIdOrCode } from './collection.js';
import { requireCulture } from './culture.js';
import { Refusal } from './refusal.js';
import type { Transaction } from './transaction.js';

export interface NewCart {
	readonly storeId: string;
	/** A culture of the site. */
	readonly languageIsoCode: string;
	/** Id or code of a currency of the store. */
	readonly currency: string;
}

export interface CartQuery {
	readonly storeId?: string;
	/** Each must occur in the cart number, the customer's name or the customer's e-mail address; case is ignored. */
	readonly terms?: readonly string[];
}

const matches = (cart: Cart, terms: readonly string[]): boolean => {
	if (terms.length === 0) return true;
	const text = [cart.cartNumber, customerName(cart.customer), cart.customer.email ?? ''].join('\n').toLowerCase();
	return terms.every((term) => text.includes(term));
};

const newestFirst = (a: Cart, b: Cart): number => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0);

/** Carts, and the orders they become. */
export class Carts {
	readonly #carts: Collection<Cart>;
	readonly #catalogue: Catalogue;
	readonly #clock: Clock;
	readonly #seeded: number;
	#created = 0;

	constructor(seed: readonly Cart[], catalogue: Catalogue, clock: Clock) {
		this.#carts = new Collection(seed);
		this.#catalogue = catalogue;
		this.#clock = clock;
		this.#seeded = seed.length;
	}

	get(id: string): Cart | undefined {
		return this.#carts.get(id);
	}

	/** Includes finalised carts. */
	all(): Cart[] {
		return this.#carts.all();
	}

	/** @returns the open carts, newest first; finalised carts are orders and not listed. */
	search({ storeId, terms = [] }: CartQuery = {}): Cart[] {
		const wanted = terms.map((term) => term.toLowerCase());
		return this.#carts
			.all()
			.filter((cart) => cart.finalizedAt === undefined)
			.filter((cart) => storeId === undefined || cart.storeId === storeId)
			.filter((cart) => matches(cart, wanted))
			.sort(newestFirst);
	}

	/** @throws Refusal for an unknown culture or currency. */
	create({ storeId, languageIsoCode, currency: named }: NewCart): Cart {
		requireCulture(this.#catalogue.cultures, languageIsoCode);
		const currency = findByIdOrCode(this.#catalogue.currencies, storeId, named);
		if (!currency) throw Refusal.ofField('currency', 'The store has no such currency.');
		const now = this.#clock.now().toISOString();
		return this.#carts.put({
			id: crypto.randomUUID(),
			storeId,
			cartNumber: cartNumberOf(this.#seeded + ++this.#created),
			languageIsoCode,
			currencyId: currency.id,
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
	 * @returns the cart as it would be after the change, without storing it.
	 * @throws Refusal for a finalised cart, and for invalid lines and countries.
	 */
	calculate(cart: Cart, change: CartChange): Cart {
		return changedCart(cart, change, this.#catalogue);
	}

	/** Like {@link calculate}, but stores the cart with a later `updatedAt`. */
	update(cart: Cart, change: CartChange): Cart {
		return this.#carts.put({ ...this.calculate(cart, change), updatedAt: this.#laterThan(cart.updatedAt) });
	}

	/** @throws Refusal for a finalised cart, an unknown product, and a quantity that is not above 0. */
	addProduct(cart: Cart, product: AddedProduct): Cart {
		return this.update(cart, { orderLines: withProduct(cart.lines, product) });
	}

	/**
	 * Turns the cart into an order, as a completed payment does.
	 * @throws Refusal when the cart is already an order, or was deleted.
	 */
	finalize({ id }: Cart, transaction?: Transaction): Cart {
		const cart = this.#carts.get(id);
		if (!cart) throw new Refusal('There is no such cart.');
		requireOpen(cart);
		const now = this.#laterThan(cart.updatedAt);
		return this.#carts.put({
			...cart,
			orderNumber: orderNumberOf(cart),
			finalizedAt: now,
			updatedAt: now,
			transaction,
		});
	}

	/** @returns whether the cart existed. */
	delete(id: string): boolean {
		return this.#carts.remove(id);
	}

	reset(): void {
		this.#carts.reset();
		this.#created = 0;
	}

	/** Keeps changes apart that happen within one millisecond, or after the clock was set back. */
	#laterThan(time: string): string {
		return new Date(Math.max(this.#clock.now().getTime(), Date.parse(time) + 1)).toISOString();
	}
}
