const DATE_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?$/i;

/**
 * @param {unknown} value - a date and time of Commerce, which writes UTC without a zone: `2023-07-03T15:11:17.9220005`. A zone,
 * or `Z`, is respected
 * @returns {Date | undefined} rounded down to milliseconds; undefined if it is not a date and time that exists
 */
export function parseDateTime(value: unknown): Date | undefined {
	const [, time, fraction = '', zone = 'Z'] = DATE_TIME.exec(typeof value === 'string' ? value : '') ?? [];
	if (time === undefined || !exists(time)) return undefined;
	// Dates have exactly three digits for milliseconds: what engines do with others differs.
	const date = new Date(`${time}${(fraction || '.').slice(0, 4).padEnd(4, '0')}${zone.toUpperCase()}`);
	return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Engines read 30 February as a day in March. */
function exists(time: string): boolean {
	const date = new Date(`${time}Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(time.toUpperCase());
}
