/** Why a link leads to no cart. */
export type DeadLinkReason =
	/** Its validity period is over. */
	| 'expired'
	/** The cart is no longer available. */
	| 'notFound'
	/** The cart is paid already. */
	| 'paid'
	/** It is damaged, or not one of this store. */
	| 'invalid'
	/** The store cannot be asked now. The link may be good: opening it again is safe, for it only reads. */
	| 'unavailable'
	/** The store refuses the shop's key. The link may be good, and opens once that is mended. */
	| 'misconfigured'
	/** The store gave a reason that is not known here. */
	| 'unknown';

/** Why the store gave no cart, as far as its answer says. */
export type RefusalReason = Extract<DeadLinkReason, 'notFound' | 'invalid' | 'unavailable' | 'misconfigured'>;

/** What the store's reasons are known by: its words are not documented. Of several, the first counts. */
const STEMS = [
	['expired', /(?<!un|not)expir/],
	['notFound', /notfound/],
	['paid', /(?<!un|not)(paid|finali)/],
	['invalid', /invalid/],
] as const;

/**
 * Made fit for logs and for showing as text: without control characters, line breaks and those that turn the direction of
 * writing, at most 200 characters.
 */
export const reasonText = (raw: string): string => raw.slice(0, 200).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');

/**
 * Case, spaces and hyphens do not matter. The opposite of a reason, such as "unpaid", is not that reason.
 * @param text - What Commerce put into the landing page's URL.
 */
export const reasonOf = (text: string): DeadLinkReason => {
	const words = text.toLowerCase().replace(/[-_\s]/g, '');
	return STEMS.find(([, stem]) => stem.test(words))?.[0] ?? 'unknown';
};

/** What the store's statuses say, from 400 on. */
const REFUSALS = ['invalid', 'misconfigured', undefined, 'misconfigured', 'notFound'] as const;

/** @param status - Of the store's answer; 0 for none, or none that can be read. */
export const refusalReason = (status: number): RefusalReason => REFUSALS[status - 400] ?? 'unavailable';
