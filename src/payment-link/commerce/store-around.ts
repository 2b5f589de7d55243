import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { parseStore } from './parse.js';
import { UC_STORE_CONTEXT } from './store.context-token.js';
import type { UcplStore } from './types.js';

/** @returns {Promise<UcplStore | undefined>} the store whose pages a controller is on, if it is on such pages */
export async function storeAround(host: UmbControllerBase): Promise<UcplStore | undefined> {
	// Outside Commerce's own pages there is no such context, and then the promise rejects.
	const context = await host.getContext(UC_STORE_CONTEXT).catch(() => undefined);
	return parseStore(context?.getStore());
}
