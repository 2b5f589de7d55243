/** Keeps the names and values of a shop's cookies, until they are deleted or, without an age, until the session ends. */
export class CookieJar {
	readonly #cookies = new Map<string, string>();
	readonly #ofSession = new Set<string>();

	get header(): string {
		return [...this.#cookies].map((pair) => pair.join('=')).join('; ');
	}

	/** @returns the same response */
	keep(answer: Response): Response {
		for (const cookie of answer.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
			const age = /; Max-Age=(\d+)/.exec(cookie)?.[1];
			if (age === '0') this.#cookies.delete(name);
			else this.#cookies.set(name, value);
			if (age === undefined) this.#ofSession.add(name);
			else this.#ofSession.delete(name);
		}
		return answer;
	}

	/** Closes the browser. */
	endSession(): void {
		for (const name of this.#ofSession) this.#cookies.delete(name);
	}
}
