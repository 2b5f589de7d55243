import { UmbContextToken } from '@umbraco-cms/backoffice/context-api';
import type { SandboxEmailTemplateDetailStore } from './email-template-detail.store.js';

export const SANDBOX_EMAIL_TEMPLATE_DETAIL_STORE_CONTEXT = new UmbContextToken<SandboxEmailTemplateDetailStore>(
	'SandboxEmailTemplateDetailStore',
);
