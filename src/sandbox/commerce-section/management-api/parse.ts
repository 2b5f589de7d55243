/** An answer that does not follow Commerce's contract. */
export class UnexpectedAnswerError extends Error {
	override readonly name = 'UnexpectedAnswerError';
}

export type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws {UnexpectedAnswerError} when `value` is not a JSON object; `what` names it in the message */
export function objectOf(value: unknown, what: string): JsonObject {
	if (!isObject(value)) throw new UnexpectedAnswerError(`Expected ${what} to be an object.`);
	return value;
}

/** @throws {UnexpectedAnswerError} when `value` is not an array, or `parse` refuses one of its items */
export function listOf<T>(value: unknown, what: string, parse: (item: unknown) => T): T[] {
	if (!Array.isArray(value)) throw new UnexpectedAnswerError(`Expected ${what} to be a list.`);
	return value.map((item: unknown) => parse(item));
}

/** Like {@link listOf}, but a missing list is empty. */
export const optionalListOf = <T>(value: unknown, what: string, parse: (item: unknown) => T): T[] =>
	value === undefined || value === null ? [] : listOf(value, what, parse);

/** @throws {UnexpectedAnswerError} when `value` is not a string, or is empty */
export function textOf(value: unknown, what: string): string {
	if (typeof value !== 'string' || value === '') throw new UnexpectedAnswerError(`Expected ${what} to be a string.`);
	return value;
}

/** @throws {UnexpectedAnswerError} when `value` is not a page of a list, or `parse` refuses one of its items */
export function pageOf<T>(value: unknown, what: string, parse: (item: unknown) => T) {
	const { items, total } = objectOf(value, `a page of ${what}`);
	if (typeof total !== 'number') throw new UnexpectedAnswerError(`Expected the number of ${what} to be a number.`);
	return { items: listOf(items, `the ${what} of a page`, parse), total };
}

/** Nearly everything in Commerce's answers may be null or missing. */
export const optionalObject = (value: unknown): JsonObject | undefined => (isObject(value) ? value : undefined);

/** @returns the string, or undefined if it is missing or empty */
export const optionalText = (value: unknown): string | undefined =>
	typeof value === 'string' && value !== '' ? value : undefined;

export const optionalNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** @returns the date, which Commerce writes in UTC and without a time zone; undefined if it is missing or no date */
export function optionalDate(value: unknown): Date | undefined {
	const text = optionalText(value);
	const date = new Date(text && /T[^Z+-]*$/.test(text) ? `${text}Z` : (text ?? ''));
	return Number.isNaN(date.getTime()) ? undefined : date;
}
