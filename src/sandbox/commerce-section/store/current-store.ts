import type { UmbClassInterface } from '@umbraco-cms/backoffice/class-api';
import { SANDBOX_STORE_CONTEXT } from './store.context-token.js';

/**
 * @returns the id of the store in the context of `host`
 * @throws {Error} outside of a store
 */
export async function currentStoreId(host: UmbClassInterface): Promise<string> {
	const store = (await host.getContext(SANDBOX_STORE_CONTEXT))?.getStore();
	if (!store) throw new Error('There is no store context.');
	return store.id;
}
