import type { UcplPaymentLink, UcplPaymentLinkSettings } from '../commerce/types.js';

/** @returns true when a link made with one is as good as a link made with the other */
export const isSameSettings = (a: UcplPaymentLinkSettings, b: UcplPaymentLinkSettings) =>
	a.validityMinutes === b.validityMinutes && a.landingPageUrl === b.landingPageUrl;

/**
 * Keeps the last link, so that copying twice, or mailing after copying, gives the customer one link and makes one
 * request. A link that failed or has expired meanwhile is not kept.
 */
export class UcplLinkKeeper {
	#settings?: UcplPaymentLinkSettings;
	#link?: Promise<UcplPaymentLink>;
	#expires?: Date;

	/**
	 * @param {UcplPaymentLinkSettings} settings - what the link is wanted with
	 * @param {() => Promise<UcplPaymentLink>} make - makes one; called only when there is none with the same settings
	 * @returns {Promise<UcplPaymentLink>} the link, rejecting as `make` does
	 */
	get(settings: UcplPaymentLinkSettings, make: () => Promise<UcplPaymentLink>): Promise<UcplPaymentLink> {
		const isExpired = this.#expires !== undefined && this.#expires <= new Date();
		if (this.#link && this.#settings && !isExpired && isSameSettings(this.#settings, settings)) return this.#link;

		const link = make();
		this.#settings = settings;
		this.#link = link;
		this.#expires = undefined;
		link.then(
			({ expires }) => {
				if (this.#link === link) this.#expires = expires;
			},
			() => {
				if (this.#link === link) this.#link = undefined;
			},
		);
		return link;
	}
}
