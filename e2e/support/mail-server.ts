import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { receivedMail } from './received-mail.js';
import type { ReceivedMail } from './received-mail.js';

/** A mail as it came in. */
export interface Delivery {
	from: string;
	/** All it was handed over for, those of Bcc included. */
	to: string[];
	mail: ReceivedMail;
}

/** What a server says no to, and with which words. */
export interface MailServerOptions {
	/** Whether it offers STARTTLS, with a certificate that nobody signed. */
	startTls?: boolean;
	/** By recipient. */
	recipients?: Record<string, string>;
	message?: string;
	credentials?: string;
}

const refusal = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

/** A mail server on this machine, on a port of its own, as a test starts and stops it. */
export class MailServer {
	readonly deliveries: Delivery[] = [];
	readonly #server: SMTPServer;

	private constructor({ startTls = false, recipients = {}, message, credentials }: MailServerOptions) {
		this.#server = new SMTPServer({
			authOptional: credentials === undefined,
			disableReverseLookup: true,
			hideSTARTTLS: !startTls,
			allowInsecureAuth: true,
			// Else it warns of its certificate.
			logger: false,
			onAuth: (_auth, _session, callback) =>
				credentials === undefined ? callback(null, { user: 'anybody' }) : callback(refusal(535, credentials)),
			onRcptTo: ({ address }, _session, callback) => {
				const reason = recipients[address];
				callback(reason === undefined ? null : refusal(550, reason));
			},
			onData: (stream, { envelope }, callback) => {
				void text(stream).then((raw) => {
					if (message !== undefined) {
						callback(refusal(554, message));
						return;
					}
					this.deliveries.push({
						from: envelope.mailFrom ? envelope.mailFrom.address : '',
						to: envelope.rcptTo.map(({ address }) => address),
						mail: receivedMail(raw),
					});
					callback();
				});
			},
		});
		// A client that leaves in the middle is what some tests are about.
		this.#server.on('error', () => undefined);
	}

	static async start(options: MailServerOptions = {}): Promise<MailServer> {
		const server = new MailServer(options);
		const listening = server.#server.listen(0, '127.0.0.1');
		await once(listening, 'listening');
		return server;
	}

	/** @param credentials `user:password@` */
	url(credentials = ''): URL {
		const { port } = this.#server.server.address() as AddressInfo;
		return new URL(`smtp://${credentials}127.0.0.1:${port}`);
	}

	async stop(): Promise<void> {
		await new Promise<void>((resolve) => this.#server.close(() => resolve()));
	}
}
