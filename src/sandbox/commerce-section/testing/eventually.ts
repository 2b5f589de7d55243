import { waitUntil } from '@open-wc/testing';

/** Waits for a condition, long enough for modules and answers to load on a busy machine. */
export const eventually = (condition: () => unknown) =>
	waitUntil(condition, undefined, { interval: 20, timeout: 8_000 });
