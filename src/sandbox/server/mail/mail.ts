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

/** @throws Refusal when the template names no sender. */
export const mailOf = ({ template, body, languageIsoCode: language, ...email }: Email): Mail => {
	const { senderAddress, senderName = '' } = template;
	if (!senderAddress) throw new Refusal(`The e-mail template "${template.alias}" has no sender address.`);
	return {
		id: email.id,
		from: { name: onOneLine(senderName), address: senderAddress },
		to: email.to,
		cc: template.ccAddresses ?? [],
		bcc: template.bccAddresses ?? [],
		replyTo: template.replyToAddresses ?? [],
		subject: email.subject,
		html: htmlMail({ subject: email.subject, body, language }),
		text: markdownToText(body),
		language,
		cartId: email.cartId,
		sentAt: email.sentAt,
	};
};

/** @returns the mailbox as people read it. */
export const mailboxText = ({ name, address }: Mailbox): string => (name ? `${name} <${address}>` : address);
