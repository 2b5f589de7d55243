import type { UmbCollectionFilterModel, UmbCollectionRepository } from '@umbraco-cms/backoffice/collection';
import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import type { CartListItemModel } from '../types.js';
import { SandboxCartCollectionServerDataSource } from './cart-collection.server.data-source.js';

/** The carts of the current store, page by page. */
export class SandboxCartCollectionRepository
	extends UmbRepositoryBase
	implements UmbCollectionRepository<CartListItemModel>
{
	readonly #source = new SandboxCartCollectionServerDataSource(this);

	requestCollection(filter: UmbCollectionFilterModel = {}) {
		return this.#source.getCollection(filter);
	}
}

export { SandboxCartCollectionRepository as api };
