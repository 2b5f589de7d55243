/** The input of a tester is invalid; the message says why. */
export class InvalidInputError extends Error {}

/** What a tester requested does not exist. */
export class NotFoundError extends Error {}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
