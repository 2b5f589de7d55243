/**
 * @param time - ISO 8601 in UTC.
 * @returns the time as both APIs write it: in UTC, without a time zone and without zeros at its end.
 */
export const dateDto = (time: string): string => new Date(time).toISOString().replace(/\.?0*Z$/, '');
