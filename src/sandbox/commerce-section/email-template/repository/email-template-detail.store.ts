import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbDetailStoreBase } from '@umbraco-cms/backoffice/store';
import type { EmailTemplateDetailModel } from '../types.js';
import { SANDBOX_EMAIL_TEMPLATE_DETAIL_STORE_CONTEXT } from './email-template-detail.store.context-token.js';

/** The e-mail templates read so far, for whoever watches one. */
export class SandboxEmailTemplateDetailStore extends UmbDetailStoreBase<EmailTemplateDetailModel> {
	constructor(host: UmbControllerHost) {
		super(host, SANDBOX_EMAIL_TEMPLATE_DETAIL_STORE_CONTEXT.toString());
	}
}

export { SandboxEmailTemplateDetailStore as api };
