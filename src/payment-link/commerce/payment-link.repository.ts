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

/** Carts, their stores, and the payment links to them. No method throws: each gives `data` or `error`. */
export class UcplPaymentLinkRepository {
	readonly #source = new UcplPaymentLinkServerDataSource();

	/**
	 * @param {string} unique - the cart's id
	 * @param {UcplStore | undefined} currentStore - taken for the cart's store where the answer names none
	 * @param {string | undefined} culture - the plain culture that names and prices are wanted in
	 */
	async requestCart(unique: string, currentStore?: UcplStore, culture?: string): Promise<UcplResponse<UcplCart>> {
		const { data, error } = await this.#source.getCart(unique, { store: currentStore?.unique, culture });
		return error ? { error } : { data: { ...data, store: data.store ?? currentStore } };
	}

	/** The cart's store, which is asked for only where it is not the current one. */
	async requestStore({ store }: UcplCart, currentStore?: UcplStore): Promise<UcplResponse<UcplStore | undefined>> {
		const isCurrent = !store || store.unique === currentStore?.unique;
		return isCurrent ? { data: currentStore } : this.#source.getStore(store.unique);
	}

	/** Generates a link. Nothing is stored about it: the link carries all there is, so asking again is harmless. */
	async requestPaymentLink(cart: UcplCart, settings: UcplPaymentLinkSettings): Promise<UcplResponse<UcplPaymentLink>> {
		const asked = new Date();
		const { data: url, error } = await this.#source.createPaymentLink(cart.unique, settings, contextOf(cart));
		if (error) return { error };
		return { data: { ...settings, url, expires: expiresAt(settings.validityMinutes, asked) } };
	}

	/**
	 * The lines of a cart whose product is no longer in the store, as far as that can be known: a failure, or a Commerce that
	 * has another answer than 404 for such a product, finds none.
	 */
	async requestVanishedLines(cart: UcplCart): Promise<Array<UcplCartLine>> {
		return vanishedLines(cart.lines, async (product) => {
			const { error } = await this.#source.getProductVariants(product, contextOf(cart));
			return error?.reason === 'notFound';
		});
	}
}
