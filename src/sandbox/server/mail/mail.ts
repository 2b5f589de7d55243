import { hasControlCharacters } from '../../../mocks/commerce/control-characters.js';
import { onOneLine } from '../../../mocks/commerce/email-body.js';
import { Refusal } from '../../../mocks/index.js';
import type { Email } from '../../../mocks/index.js';
import { htmlMail } from './html-mail.js';
import { markdownToText } from './markdown-to-text.js';

export interface Mailbox {
	/** Empty when there is none. */
	readonly name: string;
	readonly address: string;
}

/** A mail as mail programs get it. */
export interface Mail {
	readonly id: string;
	readonly from: Mailbox;
	/** Addresses, here and below. */
	readonly to: readonly string[];
	readonly cc: readonly string[];
	readonly bcc: readonly string[];
	readonly replyTo: readonly string[];
	readonly subject: string;
	readonly html: string;
	readonly text: string;
	/** Plain culture. */
	readonly language: string;
	readonly cartId: string;
	/** ISO 8601 in UTC, by the clock of Commerce. */
	readonly sentAt: string;
}

/** A line break in an address would end its header, and the next line would be one more header. */
const onOneLineEach = (field: string, addresses: readonly string[]): readonly string[] => {
	if (!addresses.some(hasControlCharacters)) return addresses;
	throw new Refusal(`An address in "${field}" has control characters.`);
};

/** @throws Refusal when the template names no sender, and for an address with control characters. */
export const mailOf = async ({ template, body, languageIsoCode: language, ...email }: Email): Promise<Mail> => {
	const { senderAddress, senderName = '' } = template;
	if (!senderAddress) throw new Refusal(`The e-mail template "${template.alias}" has no sender address.`);
	onOneLineEach('From', [senderAddress]);
	return {
		id: email.id,
		from: { name: onOneLine(senderName), address: senderAddress },
		to: onOneLineEach('To', email.to),
		cc: onOneLineEach('Cc', template.ccAddresses ?? []),
		bcc: onOneLineEach('Bcc', template.bccAddresses ?? []),
		replyTo: onOneLineEach('Reply-To', template.replyToAddresses ?? []),
		subject: email.subject,
		html: await htmlMail({ subject: email.subject, body, language }),
		text: markdownToText(body),
		language,
		cartId: email.cartId,
		sentAt: email.sentAt,
	};
};

/** @returns the mailbox as people read it. */
export const mailboxText = ({ name, address }: Mailbox): string => (name ? `${name} <${address}>` : address);
