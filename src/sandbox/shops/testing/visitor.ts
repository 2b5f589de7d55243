/** A response with its body. */
export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	/** Path and query of the redirect. */
	readonly location: string;
	readonly html: string;
	/** The text of the page. */
	readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&amp;': '&',
};

export const decoded = (html: string): string =>
	html.replace(/&(?:lt|gt|quot|#39|amp);/g, (found) => ENTITIES[found] ?? found);

const textOf = (html: string): string =>
	decoded(html.replace(/<head>.*?<\/head>|<[^>]*>/gs, ' '))
		.replace(/\s+/g, ' ')
		.trim();

interface Cookie {
	readonly value: string;
	readonly path: string;
}

/** Keeps cookies by path and can follow redirects, like a browser. */
export class Visitor {
	readonly #fetch: (request: Request) => Response | Promise<Response>;
	readonly #address: string;
	readonly cookies = new Map<string, Cookie>();

	constructor(fetch: (request: Request) => Response | Promise<Response>, address: string) {
		this.#fetch = fetch;
		this.#address = address;
	}

	get(path: string, init: RequestInit = {}): Promise<Answer> {
		return this.#ask(path, init);
	}

	post(path: string, fields: Readonly<Record<string, string>> = {}, headers?: HeadersInit): Promise<Answer> {
		return this.#ask(path, { method: 'POST', body: new URLSearchParams(fields), headers });
	}

	/** Like {@link get}, but follows redirects. */
	async open(path: string): Promise<Answer> {
		return this.follow(await this.get(path));
	}

	/** Like {@link post}, but follows redirects. */
	async submit(path: string, fields?: Readonly<Record<string, string>>): Promise<Answer> {
		return this.follow(await this.post(path, fields));
	}

	async follow(answer: Answer): Promise<Answer> {
		return answer.status === 303 ? this.open(answer.location) : answer;
	}

	async #ask(path: string, init: RequestInit): Promise<Answer> {
		const headers = new Headers(init.headers);
		const { pathname } = new URL(path, this.#address);
		const sent = [...this.cookies].filter(([, cookie]) => `${pathname}/`.startsWith(`${cookie.path}/`));
		headers.set('Cookie', sent.map(([name, { value }]) => `${name}=${value}`).join('; '));
		const response = await this.#fetch(new Request(new URL(path, this.#address), { ...init, headers }));
		for (const header of response.headers.getSetCookie()) this.#keep(header);
		const html = await response.text();
		return {
			status: response.status,
			headers: response.headers,
			location: response.headers.get('Location') ?? '',
			html,
			text: textOf(html),
		};
	}

	#keep(setCookie: string): void {
		const [, name = '', value = '', rest = ''] = /^([^=]*)=([^;]*);(.*)$/.exec(setCookie) ?? [];
		const path = /Path=([^;]*)/.exec(rest)?.[1] ?? '/';
		if (/Max-Age=0\b/.test(rest)) this.cookies.delete(name);
		else this.cookies.set(name, { value, path });
	}
}
