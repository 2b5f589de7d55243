import { InvalidInput, isRecord } from './invalid-input.js';
import { matchesWildcard } from './wildcard.js';

/** One thing that goes wrong on purpose, for requests of a method to a path. */
export interface Fault {
	/** An HTTP method, or `*` for any. */
	method: string;
	/** A path without query; `*` stands for any characters. At most 500 characters. */
	path: string;
	/** HTTP status of the answer, 200-599. With none, and no body either, the true answer follows the delay. */
	status?: number;
	/** Headers of the answer: of the same name as one that it has, they take its place. */
	headers?: Record<string, string>;
	/** Milliseconds before the answer, at most 600,000. */
	delayMs?: number;
	/** The connection is dropped without an answer. */
	network?: 'down';
	/** A string is sent as it is, anything else as JSON; absent, the body is empty. */
	body?: unknown;
	/** How many bytes of the body arrive before the connection breaks off; `Content-Length` is that of the whole body. */
	truncateAt?: number;
	/** How many requests it meets before it is over; absent, all of them. */
	times?: number;
}

const FIELDS = ['method', 'path', 'status', 'headers', 'delayMs', 'network', 'body', 'truncateAt', 'times'];
const MOST_FAULTS = 100;
const LONGEST_PATH = 500;
const LONGEST_DELAY_MS = 600_000;

/** The server frames its answers itself. */
const FRAMING = ['connection', 'content-length', 'keep-alive', 'trailer', 'transfer-encoding', 'upgrade'];

/** By RFC 9110 they have no body. */
const WITHOUT_BODY = [204, 205, 304];

function wholeNumber(name: string, value: unknown, min: number, max = Number.MAX_SAFE_INTEGER): number | undefined {
	if (value === undefined) return undefined;
	if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
	const range = max === Number.MAX_SAFE_INTEGER ? `at least ${min}` : `from ${min} to ${max}`;
	throw new InvalidInput(`"${name}" should be a whole number, ${range}.`);
}

function parsePath(path: unknown): string {
	if (typeof path !== 'string' || !/^[/*]/.test(path)) throw new InvalidInput('"path" should start with "/" or "*".');
	if (path.length <= LONGEST_PATH) return path;
	throw new InvalidInput(`"path" should have at most ${LONGEST_PATH} characters.`);
}

const isPair = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';

function parseHeaders(input: unknown): Record<string, string> | undefined {
	if (input === undefined) return undefined;
	const entries = isRecord(input) ? Object.entries(input) : [];
	if (!isRecord(input) || !entries.every(isPair)) {
		throw new InvalidInput('"headers" should be an object of names and texts.');
	}
	const framing = entries.find(([name]) => FRAMING.includes(name.toLowerCase()));
	if (framing) throw new InvalidInput(`"headers" cannot set "${framing[0]}".`);
	try {
		new Headers(entries);
	} catch {
		throw new InvalidInput('"headers" has a name or a value that no header can have.');
	}
	return Object.fromEntries(entries);
}

/** @throws {InvalidInput} for effects that do not go together, and when there is none */
function requireEffect({ status, headers, delayMs, network, body, truncateAt }: Fault): void {
	if ([status, delayMs, network, body].every((effect) => effect === undefined)) {
		throw new InvalidInput('A fault should have at least one of "status", "delayMs", "network" and "body".');
	}
	if (headers && status === undefined && body === undefined) {
		throw new InvalidInput('"headers" should come with a "status" or a "body".');
	}
	if (truncateAt !== undefined && body === undefined) throw new InvalidInput('"truncateAt" should come with a "body".');
	if (body !== undefined && status !== undefined && WITHOUT_BODY.includes(status)) {
		throw new InvalidInput(`A "status" of ${status} has no "body".`);
	}
}

function parseFault(input: unknown): Fault {
	if (!isRecord(input)) throw new InvalidInput('A fault should be an object.');
	const { method, network, body } = input;
	const unknown = Object.keys(input).filter((field) => !FIELDS.includes(field));
	if (unknown.length > 0) throw new InvalidInput(`A fault has no "${unknown.join('", "')}".`);
	if (typeof method !== 'string' || method === '') throw new InvalidInput('"method" should be an HTTP method, or "*".');
	if (network !== undefined && network !== 'down') throw new InvalidInput('"network" can only be "down".');
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

/** @throws {InvalidInput} saying what of it is no fault */
export function parseFaults(input: unknown): Fault[] {
	if (!Array.isArray(input)) throw new InvalidInput('Faults should come as an array.');
	if (input.length > MOST_FAULTS) throw new InvalidInput(`There should be at most ${MOST_FAULTS} faults.`);
	return input.map(parseFault);
}

/** @param path without query */
export const meets = (fault: Fault, method: string, path: string): boolean =>
	(fault.method === '*' || fault.method === method) && matchesWildcard(fault.path, path);
