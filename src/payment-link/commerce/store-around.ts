import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { parseStore } from './parse.js';
import { UC_STORE_CONTEXT } from './store.context-token.js';
import type { UcplStore } from './types.js';

/**
 * Looks for the store whose pages a controller is on.
 * @param {UmbControllerBase} host - asked at once: a controller that is gone by the time of a call would never get an answer
 * @returns {() => Promise<UcplStore | undefined>} the store as it is when asked for; undefined outside such pages
 */
export function storeAround(host: UmbControllerBase): () => Promise<UcplStore | undefined> {
	// Outside Commerce's own pages there is no such context, and then the promise rejects.
	const context = host.getContext(UC_STORE_CONTEXT).catch(() => undefined);
	return async () => parseStore((await context)?.getStore());
}
