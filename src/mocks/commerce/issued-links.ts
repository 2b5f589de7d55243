import type { PaymentLink } from './payment-link.js';

/** How many links are kept in addition to the latest of each cart. */
export const KEPT_LINKS = 200;

/** The most recent links, and the latest of every existing cart. Keeping all links would fill the memory when landing pages are long. */
export class IssuedLinks {
	readonly #hasCart: (cartId: string) => boolean;
	#recent: readonly PaymentLink[] = [];
	readonly #latest = new Map<string, PaymentLink>();

	constructor(hasCart: (cartId: string) => boolean) {
		this.#hasCart = hasCart;
	}

	/** The last {@link KEPT_LINKS}, oldest first. */
	get recent(): readonly PaymentLink[] {
		return this.#recent;
	}

	latestFor(cartId: string): PaymentLink | undefined {
		return this.#latest.get(cartId);
	}

	add(link: PaymentLink): void {
		this.#recent = [...this.#recent, link].slice(-KEPT_LINKS);
		this.#latest.set(link.cartId, link);
		if (this.#latest.size > KEPT_LINKS) this.#forgetDeletedCarts();
	}

	clear(): void {
		this.#recent = [];
		this.#latest.clear();
	}

	#forgetDeletedCarts(): void {
		for (const cartId of this.#latest.keys()) {
			if (!this.#hasCart(cartId)) this.#latest.delete(cartId);
		}
	}
}
