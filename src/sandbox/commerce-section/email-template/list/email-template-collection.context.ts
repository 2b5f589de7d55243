import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { SandboxLoadableCollectionContext } from '../../components/loadable-collection.context.js';
import { currentStoreId } from '../../store/current-store.js';
import { emailTemplatePath } from '../paths.js';
import type { EmailTemplateModel } from '../types.js';
import { SANDBOX_EMAIL_TEMPLATE_TABLE_COLLECTION_VIEW_ALIAS } from './constants.js';

/** The e-mail templates of a store. */
export class SandboxEmailTemplateCollectionContext extends SandboxLoadableCollectionContext<EmailTemplateModel> {
	constructor(host: UmbControllerHost) {
		super(host, SANDBOX_EMAIL_TEMPLATE_TABLE_COLLECTION_VIEW_ALIAS);
	}

	override async requestItemHref(item: EmailTemplateModel) {
		return emailTemplatePath(await currentStoreId(this), item.unique);
	}
}

export { SandboxEmailTemplateCollectionContext as api };
