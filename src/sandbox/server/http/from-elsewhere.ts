/** What a browser says of where a request comes from; a program that is no browser says nothing. */
export interface Provenance {
	/** Host and port that were asked: the header `Host`. */
	readonly host: string;
	/** The header `Sec-Fetch-Site`. */
	readonly site: string | undefined;
	/** The header `Origin`. */
	readonly origin: string | undefined;
}

/**
 * Whether a page of another origin asks. Another port of the same machine is the same site, so `same-site` is elsewhere
 * too. `Origin: null` is what a page under `no-referrer` posts its own forms with: only a browser that vouches for the
 * page by `Sec-Fetch-Site` is believed then.
 */
export function isFromElsewhere({ host, site, origin }: Provenance): boolean {
	if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
	if (origin === undefined) return false;
	if (origin === 'null') return site === undefined;
	return URL.parse(origin)?.host !== host;
}

/** @returns {@link isFromElsewhere} of a request, whose address names the host that was asked. */
export const comesFromElsewhere = ({ url, headers }: Request): boolean =>
	isFromElsewhere({
		host: new URL(url).host,
		site: headers.get('Sec-Fetch-Site') ?? undefined,
		origin: headers.get('Origin') ?? undefined,
	});
