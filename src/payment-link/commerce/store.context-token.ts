import type { UmbContextMinimal } from '@umbraco-cms/backoffice/context-api';
import { UmbContextToken } from '@umbraco-cms/backoffice/context-api';

/** The part of Commerce's store context that is used here. Another package provides the store, so it is parsed. */
export interface UcplCommerceStoreContext extends UmbContextMinimal {
	getStore(): unknown;
}

/**
 * Commerce's store context, by its runtime alias. Importing Commerce's own token would make its package a dependency of
 * this one, and a page without Commerce would fail to load the extension.
 */
export const UC_STORE_CONTEXT = new UmbContextToken<UcplCommerceStoreContext>('Uc.Store.Store');
