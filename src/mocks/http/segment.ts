import type { PathParams } from 'msw';

/** @returns the decoded path segment of this name; empty when there is none. */
export type Segment = (name: string) => string;

export const segmentIn =
	(params: PathParams): Segment =>
	(name) => {
		const value = params[name];
		return typeof value === 'string' ? value : '';
	};

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const isUuid = (segment: string): boolean => UUID.test(segment);
