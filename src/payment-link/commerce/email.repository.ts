import type { UcplResponse } from './commerce-error.js';
import { UcplEmailServerDataSource } from './email.server.data-source.js';
import type { UcplCallContext } from './request.js';
import type { UcplCart, UcplCulture, UcplEmail, UcplEmailTemplate } from './types.js';

const contextOf = ({ store }: UcplCart): UcplCallContext => ({ store: store?.unique });

/** What it takes to mail a cart's link. No method throws: each gives `data` or `error`. */
export class UcplEmailRepository {
	readonly #source = new UcplEmailServerDataSource();

	/** The templates of the cart's store that are for carts, in the order of the store. */
	requestTemplates(cart: UcplCart): Promise<UcplResponse<Array<UcplEmailTemplate>>> {
		return this.#source.getTemplates(contextOf(cart));
	}

	/** The languages that mails can be in. */
	requestCultures(cart: UcplCart): Promise<UcplResponse<Array<UcplCulture>>> {
		return this.#source.getCultures(contextOf(cart));
	}

	/**
	 * Sends an e-mail about a cart. It does not try again by itself. With the reasons `timedOut`, `unreachable`, `failed` and
	 * `unreadable` it may have been sent all the same.
	 */
	send(cart: UcplCart, email: UcplEmail): Promise<UcplResponse<true>> {
		return this.#source.send(cart.unique, email, contextOf(cart));
	}
}
