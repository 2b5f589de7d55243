/** A request as a tester may see it. */
export interface RecordedRequest {
	method: string;
	/** With query. */
	path: string;
	/** Names are lower case; the values of secret ones are left out. */
	headers: Record<string, string>;
	/** Parsed where it is JSON, else the text; null where there is none. */
	body: unknown;
}

const SECRET = new Set(['authorization', 'cookie', 'api-key']);
const LIMIT = 500;

function parsed(text: string): unknown {
	if (text === '') return null;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

/** The last 500 requests to the mocked Commerce, oldest first. */
export class RequestLog {
	#requests: RecordedRequest[] = [];

	get list(): readonly RecordedRequest[] {
		return this.#requests;
	}

	clear(): void {
		this.#requests = [];
	}

	async record(request: Request): Promise<void> {
		const { pathname, search } = new URL(request.url);
		const headers = [...request.headers].map(([name, value]) => [name, SECRET.has(name) ? '(left out)' : value]);
		const recorded: RecordedRequest = {
			method: request.method,
			path: pathname + search,
			headers: Object.fromEntries(headers) as Record<string, string>,
			body: parsed(await request.clone().text()),
		};
		this.#requests = [...this.#requests, recorded].slice(-LIMIT);
	}
}
