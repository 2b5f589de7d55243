/** An optional wildcard, then a name, an IPv4 or a bracketed IPv6 address, then an optional port. */
const ENTRY = /^(\*\.)?(\[[\da-f:.]+\]|[^\s/?#\\@:%*[\]]+)(?::(\d{1,5}))?$/i;

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * Reads an entry of a list of allowed hosts: a host such as `shop.example`, which allows all its ports, a host with a port
 * such as `localhost:3000`, or either with a wildcard, `*.shop.example`, which allows one level below the name.
 * @param {unknown} entry - as it was written
 * @returns {string | undefined} the entry in lower case and ASCII, as a browser writes the host of a URL; undefined if it is
 * not a host
 */
export function readAllowedHost(entry: unknown): string | undefined {
	if (typeof entry !== 'string') return undefined;
	const [matched, wildcard = '', name = '', port] = ENTRY.exec(entry.trim()) ?? [];
	if (matched === undefined || !URL.canParse(`https://${name}:${port ?? 443}`)) return undefined;
	const { hostname } = new URL(`https://${name}`);
	// Other asterisks in Unicode turn into this one, which some browsers escape.
	if (/[*%]/.test(hostname)) return undefined;
	// A whole top-level domain is a mistake, and an IP address has no levels.
	if (wildcard && !/^[^.]+\..*[^\d.]/.test(hostname)) return undefined;
	return `${wildcard}${hostname}${port === undefined ? '' : `:${Number(port)}`}`;
}

/**
 * @param {URL} url - an http or https URL
 * @param {ReadonlyArray<string>} allowedHosts - as {@link readAllowedHost} returns them
 * @returns {boolean} whether one of them allows the URL's host
 */
export function isAllowedHost({ protocol, hostname, port }: URL, allowedHosts: ReadonlyArray<string>): boolean {
	const names = [hostname, `*${hostname.slice(hostname.indexOf('.'))}`];
	const actualPort = port || (DEFAULT_PORTS[protocol] ?? '');
	return names.some((name) => allowedHosts.includes(name) || allowedHosts.includes(`${name}:${actualPort}`));
}
