import { expiresAt } from '../expiry/validity-period.js';
import type { UcplResponse } from './commerce-error.js';
import { UcplPaymentLinkServerDataSource } from './payment-link.server.data-source.js';
import type { UcplCallContext } from './request.js';
import type { UcplCart, UcplCartLine, UcplPaymentLink, UcplPaymentLinkSettings, UcplStore } from './types.js';
import { vanishedLines } from './vanished-lines.js';

const contextOf = ({ store, languageIsoCode }: UcplCart): UcplCallContext => ({
	store: store?.unique,
	culture: languageIsoCode,
});

/** Carts, their stores and their payment links. No method throws: each returns `data` or `error`. */
export class UcplPaymentLinkRepository {
	readonly #source = new UcplPaymentLinkServerDataSource();

	/**
	 * @param {string} unique - the cart's id
	 * @param {UcplStore | undefined} currentStore - used as the cart's store if the answer has none
	 * @param {string | undefined} culture - the plain culture for names and prices
	 */
	async requestCart(unique: string, currentStore?: UcplStore, culture?: string): Promise<UcplResponse<UcplCart>> {
		const { data, error } = await this.#source.getCart(unique, { store: currentStore?.unique, culture });
		return error ? { error } : { data: { ...data, store: data.store ?? currentStore } };
	}

	/** The cart's store, requested unless it is the current one and that is known by more than its id. */
	async requestStore({ store }: UcplCart, currentStore?: UcplStore): Promise<UcplResponse<UcplStore | undefined>> {
		const isKnown =
			store?.unique === currentStore?.unique && currentStore && 'abandonedCartLandingPageUrl' in currentStore;
		return store && !isKnown ? this.#source.getStore(store.unique) : { data: currentStore };
	}

	/** Generates a link. Commerce stores nothing about it, so a repeated request is harmless. */
	async requestPaymentLink(cart: UcplCart, settings: UcplPaymentLinkSettings): Promise<UcplResponse<UcplPaymentLink>> {
		const asked = new Date();
		const { data: url, error } = await this.#source.createPaymentLink(cart.unique, settings, contextOf(cart));
		if (error) return { error };
		return { data: { ...settings, url, expires: expiresAt(settings.validityMinutes, asked) } };
	}

	/**
	 * The lines of a cart whose product or variant is no longer in the store, which only a 404 proves: any other failure counts
	 * as a product that is there.
	 */
	async requestVanishedLines(cart: UcplCart): Promise<Array<UcplCartLine>> {
		return vanishedLines(cart.lines, async (product) => {
			const { error } = await this.#source.getProduct(product, contextOf(cart));
			return error?.reason === 'notFound';
		});
	}
}
