import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbDetailRepositoryBase } from '@umbraco-cms/backoffice/repository';
import type { EmailTemplateDetailModel } from '../types.js';
import { SandboxEmailTemplateDetailServerDataSource } from './email-template-detail.server.data-source.js';
import { SANDBOX_EMAIL_TEMPLATE_DETAIL_STORE_CONTEXT } from './email-template-detail.store.context-token.js';

/** An e-mail template of the current store. */
export class SandboxEmailTemplateDetailRepository extends UmbDetailRepositoryBase<
	EmailTemplateDetailModel,
	SandboxEmailTemplateDetailServerDataSource
> {
	constructor(host: UmbControllerHost) {
		super(host, SandboxEmailTemplateDetailServerDataSource, SANDBOX_EMAIL_TEMPLATE_DETAIL_STORE_CONTEXT);
	}
}

export { SandboxEmailTemplateDetailRepository as api };
