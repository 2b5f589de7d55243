import type { Mail } from './mail.js';

const LIMIT = 500;

/** The last 500 e-mails that were sent, oldest first. */
export class Outbox {
	#mails: readonly Mail[] = [];

	get list(): readonly Mail[] {
		return this.#mails;
	}

	add(mail: Mail): void {
		this.#mails = [...this.#mails, mail].slice(-LIMIT);
	}

	clear(): void {
		this.#mails = [];
	}
}
