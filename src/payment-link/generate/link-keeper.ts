import type { UcplPaymentLink, UcplPaymentLinkSettings } from '../commerce/types.js';

/** @returns true when a link made with one is as good as a link made with the other */
export const isSameSettings = (a: UcplPaymentLinkSettings, b: UcplPaymentLinkSettings) =>
	a.validityMinutes === b.validityMinutes && a.landingPageUrl === b.landingPageUrl;

/**
 * Keeps the last link, so that copying twice, or mailing after copying, gives the customer one link and makes one
 * request. A link that failed or has expired meanwhile is not kept.
 */
export class UcplLinkKeeper {
	#last?: { settings: UcplPaymentLinkSettings; link: Promise<UcplPaymentLink>; expires?: Date };

	/**
	 * @param {UcplPaymentLinkSettings} settings - what the link is wanted with
	 * @param {() => Promise<UcplPaymentLink>} make - makes one; called only when there is none with the same settings
	 * @returns {Promise<UcplPaymentLink>} the link, rejecting as `make` does
	 */
	get(settings: UcplPaymentLinkSettings, make: () => Promise<UcplPaymentLink>): Promise<UcplPaymentLink> {
		const last = this.#last;
		const isExpired = last?.expires && last.expires <= new Date();
		if (last && !isExpired && isSameSettings(last.settings, settings)) return last.link;

		const made: typeof last = { settings, link: make() };
		this.#last = made;
		made.link.then(
			({ expires }) => (made.expires = expires),
			() => {
				if (this.#last === made) this.#last = undefined;
			},
		);
		return made.link;
	}
}
