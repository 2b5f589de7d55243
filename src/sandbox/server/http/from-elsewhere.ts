/** The headers by which a browser says where a request comes from. Other programs send neither `site` nor `origin`. */
export interface Provenance {
	/** Host and port of the server: the header `Host`. */
	readonly host: string;
	/** The header `Sec-Fetch-Site`. */
	readonly site: string | undefined;
	/** The header `Origin`. */
	readonly origin: string | undefined;
}

/**
 * @returns whether the request comes from a page of another origin
 *
 * Another port on the same machine is `same-site`, but another origin. A page with the policy `no-referrer` posts its own
 * forms with `Origin: null`, which counts only together with `Sec-Fetch-Site`.
 */
export function isFromElsewhere({ host, site, origin }: Provenance): boolean {
	if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
	if (origin === undefined) return false;
	if (origin === 'null') return site === undefined;
	return URL.parse(origin)?.host !== host;
}

/** Like {@link isFromElsewhere}, for a request whose URL has the host of the header `Host`. */
export const comesFromElsewhere = ({ url, headers }: Request): boolean =>
	isFromElsewhere({
		host: new URL(url).host,
		site: headers.get('Sec-Fetch-Site') ?? undefined,
		origin: headers.get('Origin') ?? undefined,
	});
