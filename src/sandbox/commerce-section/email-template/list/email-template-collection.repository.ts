import type { UmbCollectionFilterModel, UmbCollectionRepository } from '@umbraco-cms/backoffice/collection';
import { UmbRepositoryBase } from '@umbraco-cms/backoffice/repository';
import type { EmailTemplateModel } from '../types.js';
import { SandboxEmailTemplateCollectionServerDataSource } from './email-template-collection.server.data-source.js';

/** The e-mail templates of the current store. */
export class SandboxEmailTemplateCollectionRepository
	extends UmbRepositoryBase
	implements UmbCollectionRepository<EmailTemplateModel>
{
	readonly #source = new SandboxEmailTemplateCollectionServerDataSource(this);

	requestCollection(filter: UmbCollectionFilterModel = {}) {
		return this.#source.getCollection(filter);
	}
}

export { SandboxEmailTemplateCollectionRepository as api };
