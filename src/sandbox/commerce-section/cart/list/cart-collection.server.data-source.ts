import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbCollectionDataSource, UmbCollectionFilterModel } from '@umbraco-cms/backoffice/collection';
import { getFromCommerce } from '../../management-api/commerce-request.js';
import { currentStoreId } from '../../store/current-store.js';
import { parseCartPage } from '../cart.parser.js';
import type { CartListItemModel } from '../types.js';

/** Reads a page of the current store's carts from the server. */
export class SandboxCartCollectionServerDataSource
	extends UmbControllerBase
	implements UmbCollectionDataSource<CartListItemModel>
{
	async getCollection({ skip = 0, take = 50, filter }: UmbCollectionFilterModel) {
		const store = await currentStoreId(this);
		const term = filter?.trim();
		return getFromCommerce(this, '/carts', parseCartPage, {
			store,
			query: { skip, take, filter: term ? `term:${term}` : undefined },
		});
	}
}
