import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbApi } from '@umbraco-cms/backoffice/extension-api';
import type { UcplResponse } from './commerce-error.js';
import { UcplEmailServerDataSource } from './email.server.data-source.js';
import { storeAround } from './store-around.js';
import type { UcplCart, UcplCulture, UcplEmail, UcplEmailTemplate } from './types.js';

/** What it takes to mail a cart's link. No method throws: each gives `data` or `error`. */
export class UcplEmailRepository extends UmbControllerBase implements UmbApi {
	readonly #source = new UcplEmailServerDataSource();
	readonly #storeAround = storeAround(this);

	/** The templates of the cart's store that are for carts, in the order of the store. */
	async requestTemplates(cart: UcplCart): Promise<UcplResponse<Array<UcplEmailTemplate>>> {
		return this.#source.getTemplates(await this.#contextOf(cart));
	}

	/** The languages that mails can be in. */
	async requestCultures(cart: UcplCart): Promise<UcplResponse<Array<UcplCulture>>> {
		return this.#source.getCultures(await this.#contextOf(cart));
	}

	/**
	 * Sends an e-mail about a cart. It does not try again by itself. With the reasons `timedOut`, `unreachable`, `failed` and
	 * `unreadable` it may have been sent all the same.
	 */
	async send(cart: UcplCart, email: UcplEmail): Promise<UcplResponse<true>> {
		return this.#source.send(cart.unique, email, await this.#contextOf(cart));
	}

	async #contextOf(cart: UcplCart) {
		const store = (await this.#storeAround()) ?? cart.store;
		return { store: store?.unique };
	}
}

export { UcplEmailRepository as api };
