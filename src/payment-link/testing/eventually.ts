import { waitUntil } from '@open-wc/testing';

/** Waits until something is so. It is generous: a busy machine is no failure. */
export const eventually = (isSo: () => boolean, otherwise: string): Promise<void> =>
	waitUntil(isSo, otherwise, { interval: 10, timeout: 8_000 });
