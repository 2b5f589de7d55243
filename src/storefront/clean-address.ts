/**
 * @returns path and query without the parameters with these names; every other byte is preserved.
 *
 * The result is relative, because a shop behind a proxy does not know the address that the customer sees. A path that starts
 * with two slashes would then name another host, so it is prefixed with `/.`.
 */
export const cleanAddress = ({ pathname, search }: URL, names: readonly string[]): string => {
	const query = search
		.slice(1)
		.split('&')
		.filter((part) => {
			const parameter = new URLSearchParams(`&${part}`);
			return !names.some((name) => parameter.has(name));
		})
		.join('&');
	return pathname.replace(/^\/\//, '/.//') + (query && `?${query}`);
};
