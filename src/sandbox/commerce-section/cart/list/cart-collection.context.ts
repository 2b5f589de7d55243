import type { UmbCollectionFilterModel } from '@umbraco-cms/backoffice/collection';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { SandboxLoadableCollectionContext } from '../../components/loadable-collection.context.js';
import { currentStoreId } from '../../store/current-store.js';
import { cartPath } from '../paths.js';
import type { CartListItemModel } from '../types.js';
import { SANDBOX_CART_TABLE_COLLECTION_VIEW_ALIAS } from './constants.js';

/** The carts of a store. Every search starts at its first page. */
export class SandboxCartCollectionContext extends SandboxLoadableCollectionContext<CartListItemModel> {
	constructor(host: UmbControllerHost) {
		super(host, SANDBOX_CART_TABLE_COLLECTION_VIEW_ALIAS);
	}

	override setFilter(filter: Partial<UmbCollectionFilterModel>) {
		if ('filter' in filter) this.pagination.setCurrentPageNumber(1);
		super.setFilter(filter);
	}

	override async requestItemHref(item: CartListItemModel) {
		return cartPath(await currentStoreId(this), item.unique);
	}
}

export { SandboxCartCollectionContext as api };
