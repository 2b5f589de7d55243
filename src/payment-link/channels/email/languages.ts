import type { UcplCulture } from '../../commerce/types.js';

const isPlainCulture = (text: string) => /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(text);

/**
 * The languages to choose from: those of the site, and the cart's own where the site's are not known or lack it.
 * @param {ReadonlyArray<UcplCulture>} cultures - the site's
 * @param {string | undefined} own - the cart's, as Commerce gave it; passed over where it is no plain culture
 * @returns {{ languages: Array<UcplCulture>, preselected: string }} none is preselected where the cart has none
 */
export function languagesFor(cultures: ReadonlyArray<UcplCulture>, own = '') {
	const plain = cultures.filter(({ isoCode }) => isPlainCulture(isoCode));
	const known = plain.find(({ isoCode }) => isoCode.toLowerCase() === own.toLowerCase());
	if (known) return { languages: plain, preselected: known.isoCode };
	if (!isPlainCulture(own)) return { languages: plain, preselected: '' };
	return { languages: [{ isoCode: own, name: own }, ...plain], preselected: own };
}
