/** Keeps the names and values of a shop's cookies. */
export class CookieJar {
	readonly #cookies = new Map<string, string>();

	get header(): string {
		return [...this.#cookies].map((pair) => pair.join('=')).join('; ');
	}

	/** @returns the same response */
	keep(answer: Response): Response {
		for (const cookie of answer.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
			this.#cookies.set(name, value);
		}
		return answer;
	}
}
