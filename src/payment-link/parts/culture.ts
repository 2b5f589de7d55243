/**
 * @param {string} language - such as the `en-us` of the backoffice, or whatever a page has in `lang`
 * @returns {string | undefined} as .NET and the contract write it, `en-US`; undefined if it is not a language tag
 */
export function canonicalCulture(language: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(language)[0];
	} catch {
		return undefined;
	}
}
