import type { UcplCart, UcplEmailTemplate } from '../../commerce/types.js';

/** Why a text is no recipient. */
export type UcplRecipientProblem = 'missing' | 'invisible' | 'mailto' | 'query' | 'notAnAddress';

/**
 * Takes whatever can be one e-mail address: something, an @, something. The mail's own servers know better, and addresses of
 * all scripts and lengths have to pass.
 * @param {string} text - what was typed
 * @param {ReadonlyArray<string>} otherwise - who gets the mail where nothing is typed
 * @returns {UcplRecipientProblem | undefined} why no mail can go there, or undefined where it can
 */
export function checkRecipient(text: string, otherwise: ReadonlyArray<string> = []): UcplRecipientProblem | undefined {
	const typed = text.trim();
	if (typed === '') return otherwise.length === 0 ? 'missing' : undefined;
	// They come along when an address is copied, and it would be another one that looks the same.
	if (/\p{C}/u.test(typed)) return 'invisible';
	if (/^mailto:/i.test(typed)) return 'mailto';
	if (typed.includes('?')) return 'query';
	return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(typed) ? undefined : 'notAnAddress';
}

/** @returns {Array<string>} who gets a mail for which no recipient is named; empty where the template has none of its own */
export function recipientsOf(template: UcplEmailTemplate, { customerEmail }: UcplCart): Array<string> {
	const customer = template.isSentToCustomer && customerEmail !== '' ? [customerEmail] : [];
	return [...new Set([...template.to, ...customer])];
}

/** Alias of the template that a fresh store has for payment links. It can be renamed or deleted. */
const PAYMENT_LINK_TEMPLATE = 'paymentlink';

/** @returns {UcplEmailTemplate | undefined} the template to start with, if one stands out */
export function suggestedTemplate(templates: ReadonlyArray<UcplEmailTemplate>): UcplEmailTemplate | undefined {
	const [only, ...others] = templates;
	return (
		templates.find(({ alias }) => alias.toLowerCase() === PAYMENT_LINK_TEMPLATE) ??
		(others.length === 0 ? only : undefined)
	);
}

const NO_REPLY = 'noreply@umbraco.com';

/** @returns {boolean} whether mail services refuse the sender: a fresh store's, who is not of the shop's own domain */
export const isRefusedSender = ({ senderAddress }: UcplEmailTemplate): boolean =>
	senderAddress.trim().toLowerCase() === NO_REPLY;
