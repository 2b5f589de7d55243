import { Refusal } from './refusal.js';

/** A language of the site. */
export interface Culture {
	/** A single culture, such as `en-US`. */
	readonly code: string;
	readonly name: string;
}

/** @throws Refusal for anything but a language of the site, such as an Accept-Language list. */
export const requireCulture = (cultures: readonly Culture[], languageIsoCode: string): void => {
	if (cultures.some(({ code }) => code === languageIsoCode)) return;
	throw Refusal.ofField('languageIsoCode', 'The site has no such language.');
};
