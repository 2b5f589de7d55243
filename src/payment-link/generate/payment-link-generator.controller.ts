import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import type { UcplResponse } from '../commerce/commerce-error.js';
import { UcplPaymentLinkRepository } from '../commerce/payment-link.repository.js';
import type { UcplCart, UcplPaymentLink, UcplPaymentLinkSettings } from '../commerce/types.js';
import { canonicalCulture } from '../parts/culture.js';
import { keepLastLandingPage, readLastLandingPage } from './landing-page/last-landing-page.js';
import { checkLandingPageUrl } from './landing-page/landing-page-url.js';
import type { UcplPaymentLinkGeneratorModalData } from './modal/payment-link-generator-modal.token.js';

/** The link for the current settings. */
export type UcplLinkState =
	{ state: 'none' | 'making' | 'expired'; link?: undefined } | { state: 'ready'; link: UcplPaymentLink };

/** The last request for a link. A failed one is forgotten. */
interface LastRequest {
	settings: UcplPaymentLinkSettings;
	promise: Promise<UcplPaymentLink>;
	/** Once there is one. */
	link?: UcplPaymentLink;
}

const isSame = (a: UcplPaymentLinkSettings, b: UcplPaymentLinkSettings) =>
	a.validityMinutes === b.validityMinutes && a.landingPageUrl === b.landingPageUrl;

const isExpired = (link: UcplPaymentLink | undefined) => link !== undefined && link.expires <= new Date();

/** Holds a cart and the link to it, without any user interface. */
export class UcplPaymentLinkGeneratorController extends UmbControllerBase {
	readonly #repository = new UcplPaymentLinkRepository();
	readonly #state = new UmbBasicState<UcplLinkState>({ state: 'none' });
	#settings?: UcplPaymentLinkSettings;
	#last?: LastRequest;

	readonly link = this.#state.asObservable();

	/** @param {string} language - the language of the backoffice, for names and prices */
	requestCart(
		{ cartUnique, currentStore }: UcplPaymentLinkGeneratorModalData,
		language: string,
	): Promise<UcplResponse<UcplCart>> {
		return this.#repository.requestCart(cartUnique, currentStore, canonicalCulture(language));
	}

	/** @returns {string | undefined} the landing page last used for the cart's store, if it is still allowed */
	lastLandingPage(
		cart: UcplCart,
		{ settings: { landingPage } }: UcplPaymentLinkGeneratorModalData,
	): string | undefined {
		const last = cart.store && readLastLandingPage(cart.store.unique);
		return last !== undefined && checkLandingPageUrl(last, landingPage.allowedHosts) === undefined ? last : undefined;
	}

	/**
	 * The landing page to start with if none was used before: the store's own for abandoned carts, else the default of the
	 * settings. Pages that are not allowed are skipped. Empty if no page is left.
	 */
	async requestLandingPage(
		cart: UcplCart,
		{ currentStore, settings: { landingPage } }: UcplPaymentLinkGeneratorModalData,
	): Promise<string> {
		// If the store cannot be read, the editor can still type the landing page.
		const { data: store } = await this.#repository.requestStore(cart, currentStore);
		const own = store?.abandonedCartLandingPageUrl;
		const isUsable = own !== undefined && checkLandingPageUrl(own, landingPage.allowedHosts) === undefined;
		return isUsable ? own : landingPage.default;
	}

	/** @param {UcplPaymentLinkSettings | undefined} settings - the current ones; undefined while one of them is invalid */
	setSettings(settings: UcplPaymentLinkSettings | undefined) {
		this.#settings = settings;
		this.update();
	}

	/**
	 * Requests a link, unless the last one has the same settings and has not expired: copying twice, or mailing after copying,
	 * gives the customer one link and makes one request.
	 * @throws {UcplCommerceError} if Commerce returns none
	 */
	requestLink(cart: UcplCart, settings: UcplPaymentLinkSettings): Promise<UcplPaymentLink> {
		if (this.#last && isSame(this.#last.settings, settings) && !isExpired(this.#last.link)) return this.#last.promise;

		const request: LastRequest = { settings, promise: this.#generate(cart, settings) };
		this.#last = request;
		this.update();
		request.promise.then(
			(link) => {
				request.link = link;
				this.update();
			},
			() => {
				if (this.#last === request) this.#last = undefined;
				this.update();
			},
		);
		return request.promise;
	}

	async #generate(cart: UcplCart, settings: UcplPaymentLinkSettings): Promise<UcplPaymentLink> {
		const { data, error } = await this.#repository.requestPaymentLink(cart, settings);
		if (error) throw error;
		if (cart.store) keepLastLandingPage(cart.store.unique, settings.landingPageUrl);
		return data;
	}

	/** Also called when the link may have expired. */
	update() {
		this.#state.setValue(this.#read());
	}

	#read(): UcplLinkState {
		if (!this.#last) return { state: 'none' };
		const { settings, link } = this.#last;
		if (!link) return { state: 'making' };
		if (!this.#settings || !isSame(settings, this.#settings)) return { state: 'none' };
		return isExpired(link) ? { state: 'expired' } : { state: 'ready', link };
	}
}
