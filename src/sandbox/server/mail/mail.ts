import { Refusal } from '../../../mocks/index.js';
import type { Email } from '../../../mocks/index.js';
import { htmlMail } from './html-mail.js';
import { markdownToText } from './markdown-to-text.js';
import { onOneLine } from './one-line.js';

export interface Mailbox {
	/** May be empty. */
	readonly name: string;
	readonly address: string;
}

/** An e-mail as it is sent. */
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
	/** ISO 8601 in UTC, from the clock of Commerce. */
	readonly sentAt: string;
}

/** A line break in an address would start another header. */
const checked = (field: string, addresses: readonly string[]): readonly string[] => {
	if (addresses.every((address) => onOneLine(address) === address)) return addresses;
	throw new Refusal(`An address in "${field}" has control characters.`);
};

/** @throws Refusal for a template without a sender, and for an address with control characters. */
export const mailOf = async ({ template, body, languageIsoCode: language, ...email }: Email): Promise<Mail> => {
	const { senderAddress, senderName = '' } = template;
	if (!senderAddress) throw new Refusal(`The e-mail template "${template.alias}" has no sender address.`);
	checked('From', [senderAddress]);
	return {
		id: email.id,
		from: { name: onOneLine(senderName), address: senderAddress },
		to: checked('To', email.to),
		cc: checked('Cc', template.ccAddresses ?? []),
		bcc: checked('Bcc', template.bccAddresses ?? []),
		replyTo: checked('Reply-To', template.replyToAddresses ?? []),
		subject: email.subject,
		html: await htmlMail({ subject: email.subject, body, language }),
		text: markdownToText(body),
		language,
		cartId: email.cartId,
		sentAt: email.sentAt,
	};
};

/** @returns the mailbox as mail programs show it. */
export const mailboxText = ({ name, address }: Mailbox): string => (name ? `${name} <${address}>` : address);
