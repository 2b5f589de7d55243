import type { UcplResponse } from './commerce-error.js';
import { UcplEmailServerDataSource } from './email.server.data-source.js';
import type { UcplCallContext } from './request.js';
import type { UcplCart, UcplCulture, UcplEmail, UcplEmailTemplate } from './types.js';

const contextOf = ({ store }: UcplCart): UcplCallContext => ({ store: store?.unique });

/** Sends a cart's link by e-mail. No method throws: each returns `data` or `error`. */
export class UcplEmailRepository {
	readonly #source = new UcplEmailServerDataSource();

	/** The templates for carts of the cart's store, in the store's order. */
	requestTemplates(cart: UcplCart): Promise<UcplResponse<Array<UcplEmailTemplate>>> {
		return this.#source.getTemplates(contextOf(cart));
	}

	/** The languages that an e-mail can be in. */
	requestCultures(cart: UcplCart): Promise<UcplResponse<Array<UcplCulture>>> {
		return this.#source.getCultures(contextOf(cart));
	}

	/**
	 * Sends an e-mail about a cart. It is never repeated from here: after the reasons `timedOut`, `unreachable`, `failed` and
	 * `unreadable` it may have been sent anyway.
	 */
	send(cart: UcplCart, email: UcplEmail): Promise<UcplResponse<true>> {
		return this.#source.send(cart.unique, email, contextOf(cart));
	}
}
