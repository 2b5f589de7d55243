import type { PathParams } from 'msw';
import { Refusal } from '../commerce/refusal.js';

/** @returns the decoded path segment with this name, or an empty string. */
export type Segment = (name: string) => string;

export const segmentIn =
	(params: PathParams): Segment =>
	(name) => {
		const value = params[name];
		return typeof value === 'string' ? value : '';
	};

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const isUuid = (segment: string): boolean => UUID.test(segment);

/** @throws Refusal when the segment with this name is not a UUID. */
export const uuidIn = (segment: Segment, name: string): string => {
	const id = segment(name);
	if (isUuid(id)) return id;
	throw Refusal.ofField(name, 'This must be a UUID.');
};
