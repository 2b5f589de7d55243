import { createTransport } from 'nodemailer';
import { encodeWord } from 'nodemailer/lib/mime-funcs';
import type { Mail } from './mail.js';
import { onOneLine } from './one-line.js';

/** In milliseconds. */
export interface SmtpTimeouts {
	connectionTimeout: number;
	greetingTimeout: number;
	/** Of silence while the e-mail is sent. */
	socketTimeout: number;
}

const TIMEOUTS: SmtpTimeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Of an encoded word, see RFC 2047, section 2. */
const LONGEST_WORD = 75;

const isThisMachine = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/i.test(host);

const transportTo = (url: URL, timeouts: SmtpTimeouts) => {
	const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
	return createTransport({
		host,
		port: url.port === '' ? undefined : Number(url.port),
		secure: url.protocol === 'smtps:',
		auth: url.username ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : undefined,
		// A mail server for testing on this machine has a self-signed certificate.
		tls: { rejectUnauthorized: !isThisMachine(host) },
		disableFileAccess: true,
		disableUrlAccess: true,
		...timeouts,
	});
};

/** As an object, the address is not parsed as a list of addresses. */
const mailbox = (address: string) => ({ name: '', address });

/** Encodes a subject that contains the start of an encoded word, which would otherwise be decoded by the recipient. */
const subjectHeader = (subject: string): string =>
	subject.includes('=?') ? encodeWord(subject, 'Q', LONGEST_WORD) : subject;

/**
 * @param url - `smtp:` or `smtps:`, with credentials
 * @returns a function that sends an e-mail through this server, and throws with the reason when it refuses any recipient
 */
export const smtp = (url: URL, timeouts: SmtpTimeouts = TIMEOUTS): ((mail: Mail) => Promise<void>) => {
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
			const reason = error instanceof Error ? onOneLine(error.message) : 'unknown reason';
			throw new Error(`The mail server did not accept the e-mail: ${reason}`, { cause: error });
		}
	};
};
