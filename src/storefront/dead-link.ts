/** Why a link does not lead to a cart. */
export type DeadLinkReason =
	/** Its validity period is over. */
	| 'expired'
	/** The cart is no longer available. */
	| 'notFound'
	/** The cart has already been paid. */
	| 'paid'
	/** The link is damaged, or does not belong to this store. */
	| 'invalid'
	/** The store cannot be reached now. The link may be valid; opening it again is safe, as that only reads. */
	| 'unavailable'
	/** The store rejects the shop's key. The link may be valid, and works once the key is fixed. */
	| 'misconfigured'
	/** The store gave an unknown reason. */
	| 'unknown';

/** Why the store returned no cart, according to its response. */
export type RefusalReason = Extract<DeadLinkReason, 'notFound' | 'invalid' | 'unavailable' | 'misconfigured'>;

/** Recognises the store's reasons, whose wording is not documented. The first match wins. */
const STEMS = [
	['expired', /(?<!un|not)expir/],
	['notFound', /notfound/],
	['paid', /(?<!un|not)(paid|finali)/],
	['invalid', /invalid/],
] as const;

/**
 * Makes a reason safe to log and to show as text: without control characters, line breaks and characters that change the
 * writing direction, and with at most 200 characters.
 */
export const reasonText = (raw: string): string => raw.slice(0, 200).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');

/**
 * Ignores case, spaces, hyphens and underscores. The opposite of a reason, such as "unpaid", does not match.
 * @param text - The reason in the landing page's URL, as Commerce words it.
 */
export const reasonOf = (text: string): DeadLinkReason => {
	const words = text.toLowerCase().replace(/[-_\s]/g, '');
	return STEMS.find(([, stem]) => stem.test(words))?.[0] ?? 'unknown';
};

/** The reasons for the store's status codes, starting at 400. */
const REFUSALS = ['invalid', 'misconfigured', undefined, 'misconfigured', 'notFound'] as const;

/** @param status - The status code of the store's response; 0 without a readable response. */
export const refusalReason = (status: number): RefusalReason => REFUSALS[status - 400] ?? 'unavailable';
