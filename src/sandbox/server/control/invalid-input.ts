/** Something a tester sent that the sandbox cannot do; the message says what and why. */
export class InvalidInput extends Error {}

/** Something a tester asked for that is not there. */
export class NotThere extends Error {}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
