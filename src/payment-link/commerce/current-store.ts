import type { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { idInAddress } from './id-in-address.js';
import { parseStore } from './parse.js';
import { UC_STORE_CONTEXT } from './store.context-token.js';
import type { UcplCommerceStoreContext } from './store.context-token.js';
import type { UcplStore } from './types.js';

/** The entity type of the pages around a store's carts. */
const STORE_ENTITY_TYPE = 'uc:store-management';

/** @returns {UcplStore | undefined} undefined if Commerce's context is another than expected, or still loading */
function storeOf(context: UcplCommerceStoreContext | undefined): UcplStore | undefined {
	try {
		return parseStore(context?.getStore());
	} catch {
		return undefined;
	}
}

/**
 * Call it while the host exists: a destroyed one never gets an answer.
 * @returns {Promise<UcplStore | undefined>} the store whose pages the editor is on: from Commerce's context, else only its id,
 * from the address of the page; undefined if neither names one
 */
export async function currentStore(host: UmbControllerBase): Promise<UcplStore | undefined> {
	// The promise rejects if there is no such context.
	const store = storeOf(await host.getContext(UC_STORE_CONTEXT).catch(() => undefined));
	if (store) return store;
	const unique = idInAddress(STORE_ENTITY_TYPE);
	return unique === undefined ? undefined : { unique };
}
