import { hasControlCharacters } from '../commerce/control-characters.js';
import { Refusal, type FieldErrors } from '../commerce/refusal.js';

/** Reads the value `at` this path of the body, or throws a Refusal. */
export type Reader<T> = (value: unknown, at: string) => T;

/** The result of a reader. */
export type Read<R> = R extends Reader<infer T> ? T : never;

const INT32 = 2 ** 31;

const reader =
	<T>(accepts: (value: unknown) => value is T, expected: string): Reader<T> =>
	(value, at) => {
		if (accepts(value)) return value;
		throw Refusal.ofField(
			at,
			value === undefined || value === null ? 'This is required.' : `This must be ${expected}.`,
		);
	};

export const string = reader((value) => typeof value === 'string', 'a string');
/** Text for the header of a mail or a one-line list, where a line break would begin a new header or item. */
export const singleLine = reader(
	(value): value is string => typeof value === 'string' && !hasControlCharacters(value),
	'one line of text without control characters',
);
export const boolean = reader((value) => typeof value === 'boolean', 'true or false');
export const number = reader((value) => typeof value === 'number', 'a number');
export const int32 = reader(
	(value): value is number => Number.isInteger(value) && Number(value) >= -INT32 && Number(value) < INT32,
	'a whole number of 32 bits',
);
const list = reader((value): value is unknown[] => Array.isArray(value), 'a list');
const record = reader(
	(value): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value),
	'an object',
);

export const oneOf = <const T extends string>(...values: readonly T[]): Reader<T> =>
	reader((value): value is T => values.some((known) => known === value), `one of ${values.join(', ')}`);

/** An omitted field and null are the same. */
export const optional =
	<T>(read: Reader<T>): Reader<T | undefined> =>
	(value, at) =>
		value === undefined || value === null ? undefined : read(value, at);

/** For what does not exist here, such as regions: only an empty value is valid. */
export const nothing: Reader<undefined> = (value, at) => {
	if (value === undefined || value === null || value === '') return undefined;
	throw Refusal.ofField(at, 'This does not exist in this store.');
};

/** Reads every part, so that one response reports every error. */
const readAll = <T>(parts: readonly (() => T)[]): T[] => {
	const errors: FieldErrors[] = [];
	const values = parts.flatMap((read) => {
		try {
			return [read()];
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			errors.push(error.fields);
			return [];
		}
	});
	if (errors.length > 0) {
		throw new Refusal(
			'One or more fields are invalid.',
			Object.fromEntries(errors.flatMap((fields) => Object.entries(fields))),
		);
	}
	return values;
};

const within = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);

export const listOf =
	<T>(read: Reader<T>): Reader<T[]> =>
	(value, at) =>
		readAll(list(value, at).map((item, index) => () => read(item, `${at}[${index}]`)));

export const recordOf =
	<T>(read: Reader<T>): Reader<Record<string, T>> =>
	(value, at) => {
		const entries = Object.entries(record(value, at));
		return Object.fromEntries(
			readAll(entries.map(([name, item]) => (): [string, T] => [name, read(item, within(at, name))])),
		);
	};

export const optionalString = optional(string);
export const optionalStrings = optional(recordOf(string));

type Fields = Record<string, Reader<unknown>>;
type OptionalKey<F extends Fields> = { [K in keyof F]: undefined extends Read<F[K]> ? K : never }[keyof F];
type ObjectOf<F extends Fields> = { [K in Exclude<keyof F, OptionalKey<F>>]: Read<F[K]> } & {
	[K in OptionalKey<F>]?: Exclude<Read<F[K]>, undefined>;
};

/** An object with these fields and no others. Omitted fields are not set, so it can be spread over another object. */
export const object =
	<F extends Fields>(fields: F): Reader<ObjectOf<F>> =>
	(value, at) => {
		const given = record(value, at);
		const unknown = Object.keys(given).filter((name) => !Object.hasOwn(fields, name));
		const entries = readAll<[string, unknown]>([
			...Object.entries(fields).map(([name, read]) => (): [string, unknown] => [
				name,
				read(given[name], within(at, name)),
			]),
			...unknown.map((name) => (): never => {
				throw Refusal.ofField(within(at, name), 'There is no such field.');
			}),
		]);
		// The only cast: fields that were read one by one become the object's type again.
		return Object.fromEntries(entries.filter(([, read]) => read !== undefined)) as ObjectOf<F>;
	};

/** @throws Refusal for invalid JSON, and for missing fields, extra fields and fields of the wrong type. */
export const readBody = async <T>(request: Request, read: Reader<T>): Promise<T> => {
	let body: unknown;
	try {
		body = await request.json();
	} catch {
		throw new Refusal('The body must be JSON.');
	}
	return read(body, '');
};
