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
	/** The store gave a reason that is not known here. */
	| 'unknown';

/** The words a store may use that are known here. Case, spaces and hyphens do not matter. */
const KNOWN = ['expired', 'notFound', 'paid', 'invalid'] as const;

const LONGEST = 200;

/**
 * Made fit for logs and for showing as text: without control characters, line breaks and those that turn the direction of
 * writing, at most 200 characters.
 */
export const reasonText = (raw: string): string => raw.slice(0, LONGEST).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '');

/** @param text - What Commerce put into the landing page's URL; its words are not documented. */
export const reasonOf = (text: string): DeadLinkReason => {
	const word = text.toLowerCase().replace(/[-_ ]/g, '');
	return KNOWN.find((reason) => reason.toLowerCase() === word) ?? 'unknown';
};
