import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** An e-mail that the server accepted. */
export interface Delivery {
	/** The envelope's sender. */
	from: string;
	/** The envelope's recipients, including those of Bcc. */
	to: string[];
	mail: Email;
}

/** What the server offers, and the messages it refuses with. */
export interface MailServerOptions {
	/** Offers STARTTLS, with a self-signed certificate. */
	startTls?: boolean;
	/** By recipient. */
	recipients?: Record<string, string>;
	message?: string;
	credentials?: string;
}

const refusal = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

/** A mail server on a free local port, which a test starts and stops. */
export class MailServer {
	readonly deliveries: Delivery[] = [];
	static readonly #running = new Set<MailServer>();
	readonly #server: SMTPServer;

	private constructor({ startTls = false, recipients = {}, message, credentials }: MailServerOptions) {
		this.#server = new SMTPServer({
			authOptional: credentials === undefined,
			disableReverseLookup: true,
			hideSTARTTLS: !startTls,
			allowInsecureAuth: true,
			// Otherwise it warns about its certificate.
			logger: false,
			onAuth: (_auth, _session, callback) =>
				credentials === undefined ? callback(null, { user: 'anybody' }) : callback(refusal(535, credentials)),
			onRcptTo: ({ address }, _session, callback) => {
				const reason = recipients[address];
				callback(reason === undefined ? null : refusal(550, reason));
			},
			onData: (stream, { envelope }, callback) => {
				void buffer(stream).then(async (raw) => {
					if (message !== undefined) {
						callback(refusal(554, message));
						return;
					}
					this.deliveries.push({
						from: envelope.mailFrom ? envelope.mailFrom.address : '',
						to: envelope.rcptTo.map(({ address }) => address),
						mail: await PostalMime.parse(raw),
					});
					callback();
				}, callback);
			},
		});
		// Some tests disconnect in the middle of a session.
		this.#server.on('error', () => undefined);
	}

	static async start(options: MailServerOptions = {}): Promise<MailServer> {
		const server = new MailServer(options);
		const listening = server.#server.listen(0, '127.0.0.1');
		await once(listening, 'listening');
		MailServer.#running.add(server);
		return server;
	}

	/** For after each test: Node waits for a server that a failed test has left running. */
	static async stopAll(): Promise<void> {
		for (const server of MailServer.#running) await server.stop();
	}

	/** @param credentials such as `user:password@` */
	url(credentials = ''): URL {
		const { port } = this.#server.server.address() as AddressInfo;
		return new URL(`smtp://${credentials}127.0.0.1:${port}`);
	}

	async stop(): Promise<void> {
		MailServer.#running.delete(this);
		await new Promise<void>((resolve) => this.#server.close(() => resolve()));
	}
}
