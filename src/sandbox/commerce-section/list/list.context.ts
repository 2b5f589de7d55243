import { UmbDefaultCollectionContext, type UmbCollectionFilterModel } from '@umbraco-cms/backoffice/collection';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import type { UmbPagedModel, UmbRepositoryResponse } from '@umbraco-cms/backoffice/repository';
import { type LoadFailure, loadFailureOf } from '../management-api/load-failure.js';
import type { SandboxListItem } from './list.extension.js';

/** A collection that reports why it could not be loaded, and shows the answer to the latest request. */
export class SandboxListContext extends UmbDefaultCollectionContext<SandboxListItem> {
	readonly #failure = new UmbBasicState<LoadFailure | undefined>(undefined);
	/** Why the items could not be loaded. */
	readonly failure = this.#failure.asObservable();

	#latestRequest = 0;

	constructor(host: UmbControllerHost) {
		// No alias of a default view, because there is only one.
		super(host, '');
		// So that the list is not announced as empty before it has loaded.
		this._loading.setValue(true);
	}

	/** A search starts on its first page. */
	override setFilter(filter: Partial<UmbCollectionFilterModel>) {
		if ('filter' in filter) this.pagination.setCurrentPageNumber(1);
		super.setFilter(filter);
	}

	protected override async _requestCollection() {
		await this._init;
		if (!this._configured) this._configure();

		const request = ++this.#latestRequest;
		this._loading.setValue(true);
		const response: UmbRepositoryResponse<UmbPagedModel<SandboxListItem>> | undefined =
			await this._repository?.requestCollection(this._filter.getValue());
		// Answers may arrive in another order than their requests.
		if (request !== this.#latestRequest) return;
		this.#failure.setValue(loadFailureOf(response?.error));
		this._items.setValue(response?.data?.items ?? []);
		this._totalItems.setValue(response?.data?.total ?? 0);
		// A failure does not change the page, so that a retry requests the same one.
		if (response?.data) this.#setPages(response.data.total);
		this._loading.setValue(false);
	}

	/** Umbraco 18 restores the filter of an earlier visit, which includes the page. */
	#setPages(total: number) {
		const { skip = 0, take = 1 }: UmbCollectionFilterModel = this._filter.getValue();
		this.pagination.setTotalItems(total);
		const page = skip / take + 1;
		if (page !== this.pagination.getCurrentPageNumber()) this.pagination.setCurrentPageNumber(page);
	}
}

export { SandboxListContext as api };
