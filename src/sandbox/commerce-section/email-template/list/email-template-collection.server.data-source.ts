import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbCollectionDataSource, UmbCollectionFilterModel } from '@umbraco-cms/backoffice/collection';
import type { UmbDataSourceResponse, UmbPagedModel } from '@umbraco-cms/backoffice/repository';
import { getFromCommerce } from '../../management-api/commerce-request.js';
import { currentStoreId } from '../../store/current-store.js';
import { parseEmailTemplates } from '../email-template.parser.js';
import type { EmailTemplateModel } from '../types.js';

/** Reads the current store's e-mail templates from the server, which answers all of them at once. */
export class SandboxEmailTemplateCollectionServerDataSource
	extends UmbControllerBase
	implements UmbCollectionDataSource<EmailTemplateModel>
{
	/** @returns the part of them that the collection shows as a page */
	async getCollection({
		skip = 0,
		take = 50,
	}: UmbCollectionFilterModel): Promise<UmbDataSourceResponse<UmbPagedModel<EmailTemplateModel>>> {
		const store = await currentStoreId(this);
		const { data, error } = await getFromCommerce(this, '/email-templates', parseEmailTemplates, { store });
		return data ? { data: { items: data.slice(skip, skip + take), total: data.length } } : { error };
	}
}
