import { UmbContextToken } from '@umbraco-cms/backoffice/context-api';
import type { UmbWorkspaceContext } from '@umbraco-cms/backoffice/workspace';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE } from '../entity.js';
import type { SandboxEmailTemplateWorkspaceContext } from './email-template-workspace.context.js';

export const SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT = new UmbContextToken<
	UmbWorkspaceContext,
	SandboxEmailTemplateWorkspaceContext
>(
	'UmbWorkspaceContext',
	undefined,
	(context): context is SandboxEmailTemplateWorkspaceContext =>
		context.getEntityType() === SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE,
);
