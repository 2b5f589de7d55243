import { InvalidInput, isRecord } from './invalid-input.js';

/** One thing that goes wrong on purpose, for requests of a method to a path. */
export interface Fault {
	/** An HTTP method, or `*` for any. */
	method: string;
	/** A path without query; `*` stands for any characters. */
	path: string;
	/** HTTP status of the answer, 200-599. With none, and no body either, the true answer follows the delay. */
	status?: number;
	/** Milliseconds before the answer. */
	delayMs?: number;
	/** The connection is dropped without an answer. */
	network?: 'down';
	/** A string is sent as it is, anything else as JSON; absent, the body is empty. */
	body?: unknown;
	/** How many requests it meets before it is over; absent, all of them. */
	times?: number;
}

const FIELDS = ['method', 'path', 'status', 'delayMs', 'network', 'body', 'times'];

const wholeNumber = (name: string, value: unknown, min: number, max = Number.MAX_SAFE_INTEGER): number | undefined => {
	if (value === undefined) return undefined;
	if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
	throw new InvalidInput(`"${name}" should be a whole number, at least ${min}.`);
};

function parseFault(input: unknown): Fault {
	if (!isRecord(input)) throw new InvalidInput('A fault should be an object.');
	const { method, path, network, body } = input;
	const unknown = Object.keys(input).filter((field) => !FIELDS.includes(field));
	if (unknown.length > 0) throw new InvalidInput(`A fault has no "${unknown.join('", "')}".`);
	if (typeof method !== 'string' || method === '') throw new InvalidInput('"method" should be an HTTP method, or "*".');
	if (typeof path !== 'string' || !/^[/*]/.test(path)) throw new InvalidInput('"path" should start with "/" or "*".');
	if (network !== undefined && network !== 'down') throw new InvalidInput('"network" can only be "down".');
	const fault: Fault = {
		method: method.toUpperCase(),
		path,
		status: wholeNumber('status', input.status, 200, 599),
		delayMs: wholeNumber('delayMs', input.delayMs, 0),
		network,
		body,
		times: wholeNumber('times', input.times, 1),
	};
	const { status, delayMs } = fault;
	if ([status, delayMs, network, body].every((effect) => effect === undefined)) {
		throw new InvalidInput('A fault should have at least one of "status", "delayMs", "network" and "body".');
	}
	return fault;
}

/** @throws {InvalidInput} saying what of it is no fault */
export function parseFaults(input: unknown): Fault[] {
	if (!Array.isArray(input)) throw new InvalidInput('Faults should come as an array.');
	return input.map(parseFault);
}

/** @param path without query */
export function meets(fault: Fault, method: string, path: string): boolean {
	if (fault.method !== '*' && fault.method !== method) return false;
	const pattern = fault.path.split('*').map((literal) => literal.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${pattern.join('.*')}$`, 'i').test(path);
}
