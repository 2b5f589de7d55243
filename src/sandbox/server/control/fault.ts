import { InvalidInputError, isRecord } from './invalid-input.js';
import { matchesWildcard } from './wildcard.js';

/** Makes requests to a path fail. */
export interface Fault {
	/** An HTTP method, or `*` for any. */
	method: string;
	/** A path without query; `*` stands for any characters. At most 500 characters. */
	path: string;
	/** HTTP status, 200-599. Without a status and a body, the real response follows the delay. */
	status?: number;
	/** Override headers with the same name. */
	headers?: Record<string, string>;
	/** Milliseconds before the response, at most 600,000. */
	delayMs?: number;
	/** Drops the connection without a response. */
	network?: 'down';
	/** A string is sent as it is, anything else as JSON. Default: an empty body. */
	body?: unknown;
	/** How many bytes of the body are sent before the connection is dropped. `Content-Length` is that of the whole body. */
	truncateAt?: number;
	/** How many requests it applies to. Default: all. */
	times?: number;
}

const FIELDS = ['method', 'path', 'status', 'headers', 'delayMs', 'network', 'body', 'truncateAt', 'times'];
const MOST_FAULTS = 100;
const LONGEST_PATH = 500;
const LONGEST_DELAY_MS = 600_000;

/** Set by the server itself. */
const FRAMING = ['connection', 'content-length', 'keep-alive', 'trailer', 'transfer-encoding', 'upgrade'];

/** Have no body, see RFC 9110. */
const WITHOUT_BODY = [204, 205, 304];

function wholeNumber(name: string, value: unknown, min: number, max = Number.MAX_SAFE_INTEGER): number | undefined {
	if (value === undefined) return undefined;
	if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
	const range = max === Number.MAX_SAFE_INTEGER ? `at least ${min}` : `from ${min} to ${max}`;
	throw new InvalidInputError(`"${name}" should be a whole number, ${range}.`);
}

function parsePath(path: unknown): string {
	if (typeof path !== 'string' || !/^[/*]/.test(path))
		throw new InvalidInputError('"path" should start with "/" or "*".');
	if (path.length <= LONGEST_PATH) return path;
	throw new InvalidInputError(`"path" should have at most ${LONGEST_PATH} characters.`);
}

const isPair = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

function parseHeaders(input: unknown): Record<string, string> | undefined {
	if (input === undefined) return undefined;
	const entries = isRecord(input) ? Object.entries(input) : [];
	if (!isRecord(input) || !entries.every(isPair)) {
		throw new InvalidInputError('"headers" should be an object whose values are strings.');
	}
	const framing = entries.find(([name]) => FRAMING.includes(name.toLowerCase()));
	if (framing) throw new InvalidInputError(`"headers" cannot set "${framing[0]}".`);
	try {
		new Headers(entries);
	} catch {
		throw new InvalidInputError('"headers" has an invalid name or value.');
	}
	return Object.fromEntries(entries);
}

/** @throws {InvalidInputError} for effects that contradict each other, and without an effect */
function requireEffect({ status, headers, delayMs, network, body, truncateAt }: Fault): void {
	if ([status, delayMs, network, body].every((effect) => effect === undefined)) {
		throw new InvalidInputError('A fault should have at least one of "status", "delayMs", "network" and "body".');
	}
	if (headers && status === undefined && body === undefined) {
		throw new InvalidInputError('"headers" should come with a "status" or a "body".');
	}
	if (truncateAt !== undefined && body === undefined)
		throw new InvalidInputError('"truncateAt" should come with a "body".');
	if (body !== undefined && status !== undefined && WITHOUT_BODY.includes(status)) {
		throw new InvalidInputError(`A "status" of ${status} has no "body".`);
	}
}

function parseFault(input: unknown): Fault {
	if (!isRecord(input)) throw new InvalidInputError('A fault should be an object.');
	const { method, network, body } = input;
	const unknown = Object.keys(input).filter((field) => !FIELDS.includes(field));
	if (unknown.length > 0) throw new InvalidInputError(`A fault has no property "${unknown.join('", "')}".`);
	if (typeof method !== 'string' || method === '')
		throw new InvalidInputError('"method" should be an HTTP method, or "*".');
	if (network !== undefined && network !== 'down') throw new InvalidInputError('"network" can only be "down".');
	const fault: Fault = {
		method: method.toUpperCase(),
		path: parsePath(input.path),
		status: wholeNumber('status', input.status, 200, 599),
		headers: parseHeaders(input.headers),
		delayMs: wholeNumber('delayMs', input.delayMs, 0, LONGEST_DELAY_MS),
		network,
		body,
		truncateAt: wholeNumber('truncateAt', input.truncateAt, 1),
		times: wholeNumber('times', input.times, 1),
	};
	requireEffect(fault);
	return fault;
}

/** @throws {InvalidInputError} for invalid faults */
export function parseFaults(input: unknown): Fault[] {
	if (!Array.isArray(input)) throw new InvalidInputError('Faults should be an array.');
	if (input.length > MOST_FAULTS) throw new InvalidInputError(`There should be at most ${MOST_FAULTS} faults.`);
	return input.map(parseFault);
}

/** @param path without query */
export const matches = (fault: Fault, method: string, path: string): boolean =>
	(fault.method === '*' || fault.method === method) && matchesWildcard(fault.path, path);
