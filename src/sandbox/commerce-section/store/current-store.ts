import type { UmbClassInterface } from '@umbraco-cms/backoffice/class-api';
import { SANDBOX_STORE_CONTEXT } from './store.context-token.js';

/**
 * @returns the id of the store around `host`
 * @throws {Error} outside of a store, where nothing that belongs to one is shown
 */
export async function currentStoreId(host: UmbClassInterface): Promise<string> {
	const store = (await host.getContext(SANDBOX_STORE_CONTEXT))?.getStore();
	if (!store) throw new Error('This is not inside a store.');
	return store.id;
}
