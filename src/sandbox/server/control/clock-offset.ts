import { InvalidInputError, isRecord } from './invalid-input.js';

/** A hundred years: enough for any link to expire, and well within the range of dates. */
export const MOST_OFFSET_SECONDS = 100 * 365 * 24 * 60 * 60;

/**
 * @returns how many seconds Commerce's clock is ahead; may be a fraction
 * @throws {InvalidInputError} for anything but a number within a hundred years
 */
export function parseOffset(body: unknown): number {
	const offset = isRecord(body) ? body.offsetSeconds : undefined;
	if (typeof offset === 'number' && Math.abs(offset) <= MOST_OFFSET_SECONDS) return offset;
	throw new InvalidInputError(
		`"offsetSeconds" should be a number from -${MOST_OFFSET_SECONDS} to ${MOST_OFFSET_SECONDS}, a hundred years.`,
	);
}
