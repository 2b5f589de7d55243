import type { Cell } from './cell.js';
import { expectedPosts } from './expected-posts.js';
import { expectedReads } from './expected-reads.js';
import type { FaultName } from './faults.js';
import type { CallName } from './scenes.js';

/** The expected outcome of each fault in each call. */
export const EXPECTED: Readonly<Record<CallName, Readonly<Record<FaultName, Cell>>>> = {
	...expectedReads,
	...expectedPosts,
};
