import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UcplResponse } from '../commerce/commerce-error.js';
import { UcplPaymentLinkRepository } from '../commerce/payment-link.repository.js';
import type { UcplCart, UcplPaymentLink, UcplPaymentLinkSettings } from '../commerce/types.js';
import { canonicalCulture } from '../parts/culture.js';
import { keepLastLandingPage, readLastLandingPage } from './landing-page/last-landing-page.js';
import { checkLandingPageUrl } from './landing-page/landing-page-url.js';
import { UcplLinkKeeper } from './link-keeper.js';
import type { UcplPaymentLinkGeneratorModalData } from './modal/payment-link-generator-modal.token.js';

/** Knows a cart and the links to it, without showing any of it. */
export class UcplPaymentLinkGeneratorController extends UmbControllerBase {
	readonly #repository = new UcplPaymentLinkRepository();
	readonly #links = new UcplLinkKeeper();

	/** @param {string} language - the language of the backoffice, in which names and prices are wanted */
	requestCart(
		{ cartUnique, currentStore }: UcplPaymentLinkGeneratorModalData,
		language: string,
	): Promise<UcplResponse<UcplCart>> {
		return this.#repository.requestCart(cartUnique, currentStore, canonicalCulture(language));
	}

	/** @returns {string | undefined} the landing page last used for the cart's store, where it may still be used */
	lastLandingPage(
		cart: UcplCart,
		{ settings: { landingPage } }: UcplPaymentLinkGeneratorModalData,
	): string | undefined {
		const last = cart.store && readLastLandingPage(cart.store.unique);
		return last !== undefined && checkLandingPageUrl(last, landingPage.allowedHosts) === undefined ? last : undefined;
	}

	/**
	 * The landing page to start with where none was used before: the store's own for abandoned carts, else the default of the
	 * settings. One that may not be used is passed over; empty where there is none.
	 */
	async requestLandingPage(
		cart: UcplCart,
		{ currentStore, settings: { landingPage } }: UcplPaymentLinkGeneratorModalData,
	): Promise<string> {
		// A store that cannot be read costs the editor some typing, and is no reason to stop them.
		const { data: store } = await this.#repository.requestStore(cart, currentStore);
		const own = store?.abandonedCartLandingPageUrl;
		const isUsable = own !== undefined && checkLandingPageUrl(own, landingPage.allowedHosts) === undefined;
		return isUsable ? own : landingPage.default;
	}

	/**
	 * The link with these settings: the last one where they are the same, else a new one.
	 * @throws {UcplCommerceError} when Commerce gives none
	 */
	link(cart: UcplCart, settings: UcplPaymentLinkSettings): Promise<UcplPaymentLink> {
		return this.#links.get(settings, async () => {
			const { data, error } = await this.#repository.requestPaymentLink(cart, settings);
			if (error) throw error;
			if (cart.store) keepLastLandingPage(cart.store.unique, settings.landingPageUrl);
			return data;
		});
	}
}
