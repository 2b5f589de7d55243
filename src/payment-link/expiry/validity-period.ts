/** The units to choose from, smallest first. */
export const VALIDITY_UNITS = ['minutes', 'hours', 'days', 'weeks'] as const;

export type UcplValidityUnit = (typeof VALIDITY_UNITS)[number];

/** A validity period in words, such as 7 days. */
export interface UcplValidityPeriod {
	amount: number;
	unit: UcplValidityUnit;
}

export const MINUTES_PER_UNIT: Readonly<Record<UcplValidityUnit, number>> = {
	minutes: 1,
	hours: 60,
	days: 24 * 60,
	weeks: 7 * 24 * 60,
};

/** The longest validity period in minutes: the Management API accepts an int32. */
export const MAX_VALIDITY_MINUTES = 2 ** 31 - 1;

/**
 * @param {UcplValidityPeriod} period - an amount above zero, not necessarily whole
 * @returns {number} whole minutes, rounded up, at least 1
 */
export function toMinutes({ amount, unit }: UcplValidityPeriod): number {
	return Math.max(1, Math.ceil(amount * MINUTES_PER_UNIT[unit]));
}

/**
 * @param {number} minutes - whole minutes, at least 1
 * @returns {UcplValidityPeriod} the same period in days, hours or minutes, the largest unit that gives a whole number.
 * 10080 is 7 days rather than 1 week, because people think of links in days
 */
export function fromMinutes(minutes: number): UcplValidityPeriod {
	const unit = (['days', 'hours'] as const).find((candidate) => minutes % MINUTES_PER_UNIT[candidate] === 0);
	return { amount: minutes / MINUTES_PER_UNIT[unit ?? 'minutes'], unit: unit ?? 'minutes' };
}

/**
 * @param {number} max - the longest period in minutes
 * @param {UcplValidityUnit} unit - the preferred unit
 * @returns {UcplValidityPeriod} the longest whole period in that unit, rounded down; in a smaller unit if even 1 would be
 * too long
 */
export function longestIn(max: number, unit: UcplValidityUnit): UcplValidityPeriod {
	const amount = Math.floor(max / MINUTES_PER_UNIT[unit]);
	return amount >= 1 ? { amount, unit } : fromMinutes(max);
}

/**
 * @param {number} minutes - how long the period is, in whole minutes
 * @param {Date} from - when the period starts
 * @returns {Date} when it ends
 */
export function expiresAt(minutes: number, from: Date): Date {
	return new Date(from.getTime() + minutes * 60_000);
}

/**
 * A distance in time as one rounded number and one unit, for `Intl.RelativeTimeFormat`. The unit is the largest of which there
 * are at least two, so that people read "in 36 hours" rather than "in 2 days".
 * @param {number} milliseconds - the distance; negative for the past
 * @returns {{ value: number, unit: Intl.RelativeTimeFormatUnit }} the rounded distance
 */
export function distance(milliseconds: number): { value: number; unit: Intl.RelativeTimeFormatUnit } {
	const minutes = milliseconds / 60_000;
	const unit =
		(['days', 'hours'] as const).find((candidate) => Math.abs(minutes) >= 2 * MINUTES_PER_UNIT[candidate]) ?? 'minutes';
	return { value: Math.round(minutes / MINUTES_PER_UNIT[unit]), unit };
}
