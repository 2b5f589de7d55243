import { UmbContextToken } from '@umbraco-cms/backoffice/context-api';
import type { UmbWorkspaceContext } from '@umbraco-cms/backoffice/workspace';
import { SANDBOX_STORE_WORKSPACE_ALIAS } from './constants.js';
import type { SandboxStoreWorkspaceContext } from './store-workspace.context.js';

export const SANDBOX_STORE_WORKSPACE_CONTEXT = new UmbContextToken<UmbWorkspaceContext, SandboxStoreWorkspaceContext>(
	'UmbWorkspaceContext',
	undefined,
	(context): context is SandboxStoreWorkspaceContext => context.workspaceAlias === SANDBOX_STORE_WORKSPACE_ALIAS,
);
