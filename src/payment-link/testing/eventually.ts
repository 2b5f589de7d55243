import { waitUntil } from '@open-wc/testing';

/** Waits until a condition holds. The time-out is generous, for busy machines. */
export const eventually = (isSo: () => boolean, otherwise: string): Promise<void> =>
	waitUntil(isSo, otherwise, { interval: 10, timeout: 8_000 });
