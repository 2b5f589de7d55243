import type { UmbCollectionFilterModel } from '@umbraco-cms/backoffice/collection';
import { UmbDefaultCollectionContext } from '@umbraco-cms/backoffice/collection';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import type { UmbPagedModel, UmbRepositoryResponse } from '@umbraco-cms/backoffice/repository';
import { type LoadFailure, loadFailureOf } from '../../management-api/load-failure.js';
import { currentStoreId } from '../../store/current-store.js';
import { cartPath } from '../paths.js';
import type { CartListItemModel } from '../types.js';
import { SANDBOX_CART_TABLE_COLLECTION_VIEW_ALIAS } from './constants.js';

type CartPageResponse = UmbRepositoryResponse<UmbPagedModel<CartListItemModel>> | undefined;

/** A collection that says when it could not be loaded, and starts at the first page of every search. */
export class SandboxCartCollectionContext extends UmbDefaultCollectionContext<CartListItemModel> {
	readonly #failure = new UmbBasicState<LoadFailure | undefined>(undefined);
	readonly failure = this.#failure.asObservable();

	#latestRequest = 0;

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

	protected override async _requestCollection() {
		await this._init;
		if (!this._configured) this._configure();

		const request = ++this.#latestRequest;
		this._loading.setValue(true);
		const response: CartPageResponse = await this._repository?.requestCollection(this._filter.getValue());
		// Answers may overtake each other while somebody types.
		if (request !== this.#latestRequest) return;

		this.#failure.setValue(loadFailureOf(response?.error));
		this._items.setValue(response?.data?.items ?? []);
		if (response?.data) this._setTotalItems(response.data.total);
		// The pages stay as they are, so that another try asks for the same one.
		else this._totalItems.setValue(0);
		this._loading.setValue(false);
	}
}

export { SandboxCartCollectionContext as api };
