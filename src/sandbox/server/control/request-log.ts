/** A request, without secrets. */
export interface RecordedRequest {
	method: string;
	/** With query, without tokens. */
	path: string;
	/** By lower-case name; the values of secret headers are left out. */
	headers: Record<string, string>;
	/** Parsed if it is JSON, otherwise a string; null for an empty body. */
	body: unknown;
}

/** The referring page may have a token in its address. */
const SECRET = new Set(['authorization', 'cookie', 'api-key', 'referer']);
const LEFT_OUT = '(left out)';
const LIMIT = 500;

/** A payment link's token: three parts of base64url. */
const TOKEN = /[\w-]+(?:\.|%2e)[\w-]+(?:\.|%2e)[\w-]+/gi;

/** A segment that could be a token, even a damaged one. Only the uuid of an order is not. */
const TOKEN_SEGMENT = /(?<=\/order\/)(?![\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:$|[/?]))[^/?]+|(?<=\/pay\/)[^/?]+/gi;

const withoutTokens = (path: string): string => path.replace(TOKEN_SEGMENT, LEFT_OUT).replace(TOKEN, LEFT_OUT);

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
		const headers = [...request.headers].map(([name, value]) => [name, SECRET.has(name) ? LEFT_OUT : value]);
		const recorded: RecordedRequest = {
			method: request.method,
			path: withoutTokens(pathname + search),
			headers: Object.fromEntries(headers) as Record<string, string>,
			body: parsed(await request.clone().text()),
		};
		this.#requests = [...this.#requests, recorded].slice(-LIMIT);
	}
}
