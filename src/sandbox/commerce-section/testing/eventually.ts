import { waitUntil } from '@open-wc/testing';

/** Waits for what follows loaded modules and answers of the mocked Commerce, however busy the machine is. */
export const eventually = (isSo: () => unknown) => waitUntil(isSo, undefined, { interval: 20, timeout: 8_000 });
