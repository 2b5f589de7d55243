import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { parseStore } from './parse.js';
import { UC_STORE_CONTEXT } from './store.context-token.js';
import type { UcplStore } from './types.js';

/**
 * Call it while the host exists: a destroyed one never gets an answer.
 * @returns {Promise<UcplStore | undefined>} the store whose pages the editor is on; undefined on any other page, and while the
 * store is loading
 */
export async function currentStore(host: UmbControllerBase): Promise<UcplStore | undefined> {
	// The promise rejects if there is no such context.
	const context = await host.getContext(UC_STORE_CONTEXT).catch(() => undefined);
	return parseStore(context?.getStore());
}
