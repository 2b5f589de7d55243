import { UmbDefaultCollectionContext } from '@umbraco-cms/backoffice/collection';
import { UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import type { UmbPagedModel, UmbRepositoryResponse } from '@umbraco-cms/backoffice/repository';
import { type LoadFailure, loadFailureOf } from '../management-api/load-failure.js';

interface Item {
	entityType: string;
	unique: string;
}

/** A collection that says when it could not be loaded, and shows the answer that was asked for last. */
export abstract class SandboxLoadableCollectionContext<T extends Item> extends UmbDefaultCollectionContext<T> {
	readonly #failure = new UmbBasicState<LoadFailure | undefined>(undefined);
	/** Why there are no items; undefined while they load and once they are there. */
	readonly failure = this.#failure.asObservable();

	#latestRequest = 0;

	protected override async _requestCollection() {
		await this._init;
		if (!this._configured) this._configure();

		const request = ++this.#latestRequest;
		this._loading.setValue(true);
		const response: UmbRepositoryResponse<UmbPagedModel<T>> | undefined = await this._repository?.requestCollection(
			this._filter.getValue(),
		);
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
