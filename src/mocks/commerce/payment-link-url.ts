/** Without spaces, control characters and backslashes: a URL parser silently repairs those, which changes the URL. */
const WEB_ADDRESS = /^https?:\/\/[^\s\p{Cc}/?#\\][^\s\p{Cc}\\]*$/iu;

/** @returns whether this is an absolute http or https URL that needs no repair. */
export const isWebAddress = (text: string): boolean => WEB_ADDRESS.test(text) && URL.canParse(text);

const decoded = (text: string): string | undefined => {
	try {
		return decodeURIComponent(text.replaceAll('+', ' '));
	} catch {
		return undefined;
	}
};

const split = (text: string, separator: string): [before: string, after: string | undefined] => {
	const at = text.indexOf(separator);
	return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
};

const without = (query: string, name: string): string =>
	query
		.split('&')
		.filter((parameter) => decoded(split(parameter, '=')[0]) !== name)
		.join('&');

/** Keeps every other byte of the URL. */
export const withoutQueryParameters = (url: string, names: readonly string[]): string => {
	const [beforeFragment, fragment] = split(url, '#');
	const [address, query = ''] = split(beforeFragment, '?');
	const kept = names.reduce(without, query);
	return address + (kept && `?${kept}`) + (fragment === undefined ? '' : `#${fragment}`);
};

/**
 * Adds a query parameter before the fragment and keeps every other byte. It replaces existing parameters with the same
 * name: with two tokens in one URL the shop would have to guess.
 */
export const withQueryParameter = (url: string, name: string, value: string): string => {
	const [beforeFragment, fragment] = split(url, '#');
	const [address, query = ''] = split(beforeFragment, '?');
	const kept = without(query, name);
	const separator = kept === '' || kept.endsWith('&') ? '' : '&';
	const parameter = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
	return `${address}?${kept}${separator}${parameter}${fragment === undefined ? '' : `#${fragment}`}`;
};
