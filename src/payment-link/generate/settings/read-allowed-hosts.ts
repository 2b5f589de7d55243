import { readAllowedHost } from '../landing-page/allowed-hosts.js';
import type { SettingsReader } from './settings-reader.js';

const PATH = 'meta.landingPage.allowedHosts';

/**
 * A mistake in a limit must not lift the limit: invalid entries are dropped, and if none is left, no host is allowed.
 * @param {SettingsReader} reader - collects invalid values
 * @param {unknown} value - the manifest's setting; undefined if it is not set
 * @returns {Array<string> | undefined} the hosts, in lower case and ASCII; undefined for any host
 */
export function readAllowedHosts(reader: SettingsReader, value: unknown): Array<string> | undefined {
	if (value === undefined) return undefined;
	if (!Array.isArray(value)) {
		reader.refuse(PATH, value, 'a list of hosts such as "shop.example.com"', 'No landing page is allowed.');
		return [];
	}
	const hosts = value.flatMap((entry: unknown, index) => {
		const host = readAllowedHost(entry);
		if (host === undefined)
			reader.refuse(
				`${PATH}[${index}]`,
				entry,
				'a host such as "shop.example.com", "localhost:3000" or "*.example.com"',
				'It is left out.',
			);
		return host ?? [];
	});
	if (hosts.length === 0) reader.problems.push(`${PATH} has no valid host. No landing page is allowed.`);
	return [...new Set(hosts)];
}
