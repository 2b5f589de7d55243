import type { UcplCart, UcplEmailTemplate } from '../../commerce/types.js';

/** Why a text is not a recipient. */
export type UcplRecipientProblem = 'missing' | 'invisible' | 'mailto' | 'query' | 'notAnAddress';

/**
 * Accepts anything that can be one e-mail address: something, an @, something. Mail servers know better, and addresses of all
 * scripts and lengths have to pass.
 * @param {string} text - what was typed
 * @param {ReadonlyArray<string>} defaults - who gets the e-mail if nothing is typed
 * @returns {UcplRecipientProblem | undefined} why no e-mail can be sent there, or undefined if it can
 */
export function checkRecipient(text: string, defaults: ReadonlyArray<string> = []): UcplRecipientProblem | undefined {
	const typed = text.trim();
	if (typed === '') return defaults.length === 0 ? 'missing' : undefined;
	// They are easily copied along, and make it a different address that looks the same.
	if (/\p{C}/u.test(typed)) return 'invisible';
	if (/^mailto:/i.test(typed)) return 'mailto';
	if (typed.includes('?')) return 'query';
	return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(typed) ? undefined : 'notAnAddress';
}

/** @returns {Array<string>} who gets an e-mail without a recipient; empty if the template has none of its own */
export function defaultRecipients(template: UcplEmailTemplate, { customerEmail }: UcplCart): Array<string> {
	const customer = template.isSentToCustomer && customerEmail !== '' ? [customerEmail] : [];
	return [...new Set([...template.to, ...customer])];
}

const NO_REPLY = 'noreply@umbraco.com';

/** @returns {boolean} whether mail services refuse the sender: that of a new store, which is not on the shop's own domain */
export const isRefusedSender = ({ senderAddress }: UcplEmailTemplate): boolean =>
	senderAddress.trim().toLowerCase() === NO_REPLY;
