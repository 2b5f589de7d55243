import type { UmbClassInterface } from '@umbraco-cms/backoffice/class-api';
import { SANDBOX_STORE_CONTEXT } from './store.context-token.js';

/**
 * @returns the id of the store around `host`
 * @throws {Error} when there is none: whatever belongs to a store is only shown inside one
 */
export async function currentStoreId(host: UmbClassInterface): Promise<string> {
	const store = (await host.getContext(SANDBOX_STORE_CONTEXT))?.getStore();
	if (!store) throw new Error('There is no store around this.');
	return store.id;
}
