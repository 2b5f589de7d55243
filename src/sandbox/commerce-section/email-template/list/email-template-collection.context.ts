import { UmbDefaultCollectionContext } from '@umbraco-cms/backoffice/collection';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import type { UmbPagedModel, UmbRepositoryResponse } from '@umbraco-cms/backoffice/repository';
import { type LoadFailure, loadFailureOf } from '../../management-api/load-failure.js';
import { currentStoreId } from '../../store/current-store.js';
import { emailTemplatePath } from '../paths.js';
import type { EmailTemplateModel } from '../types.js';
import { SANDBOX_EMAIL_TEMPLATE_TABLE_COLLECTION_VIEW_ALIAS } from './constants.js';

type EmailTemplatesResponse = UmbRepositoryResponse<UmbPagedModel<EmailTemplateModel>> | undefined;

/** A collection that says when it could not be loaded. */
export class SandboxEmailTemplateCollectionContext extends UmbDefaultCollectionContext<EmailTemplateModel> {
	readonly #failure = new UmbBasicState<LoadFailure | undefined>(undefined);
	readonly failure = this.#failure.asObservable();

	constructor(host: UmbControllerHost) {
		super(host, SANDBOX_EMAIL_TEMPLATE_TABLE_COLLECTION_VIEW_ALIAS);
	}

	override async requestItemHref(item: EmailTemplateModel) {
		return emailTemplatePath(await currentStoreId(this), item.unique);
	}

	protected override async _requestCollection() {
		await this._init;
		if (!this._configured) this._configure();

		this._loading.setValue(true);
		const response: EmailTemplatesResponse = await this._repository?.requestCollection(this._filter.getValue());
		this.#failure.setValue(loadFailureOf(response?.error));
		this._items.setValue(response?.data?.items ?? []);
		this._setTotalItems(response?.data?.total ?? 0);
		this._loading.setValue(false);
	}
}

export { SandboxEmailTemplateCollectionContext as api };
