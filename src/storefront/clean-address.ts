/**
 * @returns path and query without the parameters of these names; every other byte stays as it is.
 *
 * It is relative, because behind a proxy nobody knows the address that the customer sees. A path of two slashes would name
 * another host then, so it is written in a way that cannot.
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
