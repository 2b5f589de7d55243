/** A request as a tester may see it. */
export interface RecordedRequest {
	method: string;
	/** With query; tokens are left out of both. */
	path: string;
	/** Names are lower case; the values of secret ones are left out. */
	headers: Record<string, string>;
	/** Parsed where it is JSON, else the text; null where there is none. */
	body: unknown;
}

/** The page that a request comes from may have a token in its address. */
const SECRET = new Set(['authorization', 'cookie', 'api-key', 'referer']);
const LEFT_OUT = '(left out)';
const LIMIT = 500;

/** A payment link's token: three parts of base64url. */
const TOKEN = /[\w-]+(?:\.|%2e)[\w-]+(?:\.|%2e)[\w-]+/gi;

/** The last segment, where it is a token, even a mangled one, or could be: an order is also asked for by its uuid. */
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
