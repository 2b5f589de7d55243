import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbApi } from '@umbraco-cms/backoffice/extension-api';
import { expiresAt } from '../expiry/validity-period.js';
import type { UcplResponse } from './commerce-error.js';
import { UcplPaymentLinkServerDataSource } from './payment-link.server.data-source.js';
import { storeAround } from './store-around.js';
import type { UcplCart, UcplCartLine, UcplPaymentLink, UcplPaymentLinkSettings, UcplStore } from './types.js';
import { vanishedLines } from './vanished-lines.js';

/** Carts, their stores, and the payment links to them. No method throws: each gives `data` or `error`. */
export class UcplPaymentLinkRepository extends UmbControllerBase implements UmbApi {
	readonly #source = new UcplPaymentLinkServerDataSource();
	readonly #storeAround = storeAround(this);

	/**
	 * @param {string} unique - the cart's id
	 * @param {string | undefined} culture - the plain culture that names and prices are wanted in
	 */
	async requestCart(unique: string, culture?: string): Promise<UcplResponse<UcplCart>> {
		const store = await this.#storeAround();
		return this.#source.getCart(unique, { store: store?.unique, culture });
	}

	/** The cart's store: the one around the host where there is one, else asked for by the cart's reference. */
	async requestStore(cart: UcplCart): Promise<UcplResponse<UcplStore | undefined>> {
		const store = await this.#storeAround();
		if (store && (cart.store === undefined || cart.store.unique === store.unique)) return { data: store };
		return cart.store ? this.#source.getStore(cart.store.unique) : { data: undefined };
	}

	/** Generates a link. Nothing is stored about it: the link carries all there is, so asking again is harmless. */
	async requestPaymentLink(cart: UcplCart, settings: UcplPaymentLinkSettings): Promise<UcplResponse<UcplPaymentLink>> {
		const store = (await this.#storeAround()) ?? cart.store;
		const asked = new Date();
		const { data: url, error } = await this.#source.createPaymentLink(cart.unique, settings, {
			store: store?.unique,
			culture: cart.languageIsoCode,
		});
		if (error) return { error };
		return { data: { ...settings, url, expires: expiresAt(settings.validityMinutes, asked) } };
	}

	/**
	 * The lines of a cart whose product is no longer in the store, as far as that can be known: a failure, or a Commerce that
	 * has another answer than 404 for such a product, finds none.
	 */
	async requestVanishedLines(cart: UcplCart): Promise<Array<UcplCartLine>> {
		const store = (await this.#storeAround()) ?? cart.store;
		return vanishedLines(cart.lines, async (product) => {
			const context = { store: store?.unique, culture: cart.languageIsoCode };
			const { error } = await this.#source.getProductVariants(product, context);
			return error?.reason === 'notFound';
		});
	}
}

export { UcplPaymentLinkRepository as api };
