import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { loadManifestPlainJs } from '@umbraco-cms/backoffice/extension-api';

/** A localized text, with or without arguments. */
export type UcplTerm = (...args: ReadonlyArray<string>) => string;

/** As in the backoffice, texts in plain JSON have placeholders such as `%0%` or `{0}`. */
function toTerm(text: unknown): UcplTerm | undefined {
	if (typeof text === 'string')
		return (...args) =>
			text.replace(/%(\d+)%|\{(\d+)\}/g, (match, percent?: string, brace?: string) => {
				return args[Number(percent ?? brace)] ?? match;
			});
	if (typeof text !== 'function') return undefined;
	return (...args) => String(Reflect.apply(text, undefined, args));
}

const own = (value: unknown, key: string): unknown =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/** @returns a culture, then its language: `da-DK`, `da` */
const candidates = (culture: string) => [culture.toLowerCase(), culture.toLowerCase().split('-')[0] ?? ''];

/**
 * Loads texts for the customer, whose language may differ from the editor's: the backoffice loads only those of its own
 * language.
 * @param {string} culture - a plain culture such as `da-DK`; texts for `da` are used too
 * @param {ReadonlyArray<string>} keys - the keys within the group `ucpl`
 * @returns {Promise<Array<UcplTerm> | undefined>} the texts in the order of their keys; undefined if one of them is missing
 */
export async function customerTexts(
	culture: string,
	keys: ReadonlyArray<string>,
): Promise<Array<UcplTerm> | undefined> {
	const manifests = umbExtensionsRegistry.getByType('localization');
	const found = new Map<string, UcplTerm>();
	for (const candidate of candidates(culture)) {
		for (const { meta, js } of manifests) {
			if (meta.culture.toLowerCase() !== candidate) continue;
			const loaded: unknown = js ? await loadManifestPlainJs<object>(js).catch(() => undefined) : undefined;
			for (const texts of [meta.localizations, own(loaded, 'default')]) {
				for (const key of keys) {
					const term = toTerm(own(own(texts, 'ucpl'), key));
					if (term && !found.has(key)) found.set(key, term);
				}
			}
		}
	}
	const terms = keys.flatMap((key) => found.get(key) ?? []);
	return terms.length === keys.length ? terms : undefined;
}
