import { InvalidInput, isRecord } from './invalid-input.js';

/** A hundred years: enough for any link to expire, and far from where dates end. */
export const MOST_OFFSET_SECONDS = 100 * 365 * 24 * 60 * 60;

/**
 * @returns the seconds that Commerce's clock shall be ahead; fractions are allowed
 * @throws {InvalidInput} for anything that is not a number within a hundred years
 */
export function parseOffset(body: unknown): number {
	const offset = isRecord(body) ? body.offsetSeconds : undefined;
	if (typeof offset === 'number' && Math.abs(offset) <= MOST_OFFSET_SECONDS) return offset;
	throw new InvalidInput(
		`"offsetSeconds" should be a number from -${MOST_OFFSET_SECONDS} to ${MOST_OFFSET_SECONDS}, a hundred years.`,
	);
}
