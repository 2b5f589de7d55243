import { createTransport } from 'nodemailer';
import { encodeWord } from 'nodemailer/lib/mime-funcs';
import { onOneLine } from '../../../mocks/commerce/email-body.js';
import type { Mail } from './mail.js';

/** In milliseconds. */
export interface SmtpTimeouts {
	connectionTimeout: number;
	greetingTimeout: number;
	/** Of silence while the mail is handed over. */
	socketTimeout: number;
}

const PATIENCE: SmtpTimeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** In a header, by RFC 2047, 2. */
const LONGEST_WORD = 75;

const isThisMachine = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/i.test(host);

const transportTo = (url: URL, timeouts: SmtpTimeouts) => {
	const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
	return createTransport({
		host,
		port: url.port === '' ? undefined : Number(url.port),
		secure: url.protocol === 'smtps:',
		auth: url.username ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : undefined,
		// Who tries mails on one machine has a certificate that nobody signed.
		tls: { rejectUnauthorized: !isThisMachine(host) },
		disableFileAccess: true,
		disableUrlAccess: true,
		...timeouts,
	});
};

/** Not parsed as a list of addresses, whatever it holds. */
const mailbox = (address: string) => ({ name: '', address });

/** @returns the subject as it will be read: one that looks as if it were encoded for a header is not left at that. */
const subjectHeader = (subject: string): string =>
	subject.includes('=?') ? encodeWord(subject, 'Q', LONGEST_WORD) : subject;

/**
 * @param url - `smtp:` or `smtps:`, credentials included
 * @returns what hands a mail to this server; it throws, with a reason to show, when any recipient was not accepted
 */
export const smtp = (url: URL, timeouts: SmtpTimeouts = PATIENCE): ((mail: Mail) => Promise<void>) => {
	const transport = transportTo(url, timeouts);
	return async ({ from, to, cc, bcc, replyTo, subject, html, text, language, sentAt }) => {
		try {
			const { rejectedErrors = [] } = await transport.sendMail({
				from,
				to: to.map(mailbox),
				cc: cc.map(mailbox),
				bcc: bcc.map(mailbox),
				replyTo: replyTo.map(mailbox),
				subject: subjectHeader(subject),
				html,
				text,
				date: new Date(sentAt),
				headers: { 'Content-Language': language },
			});
			const refused = rejectedErrors.map(({ recipient, response }) => `${recipient ?? ''}: ${response ?? 'refused'}`);
			if (refused.length > 0) throw new Error(refused.join('; '));
		} catch (error) {
			const reason = error instanceof Error ? onOneLine(error.message) : 'no reason given';
			throw new Error(`The mail server did not take the e-mail: ${reason}`, { cause: error });
		}
	};
};
