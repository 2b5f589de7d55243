import { UmbContextToken } from '@umbraco-cms/backoffice/context-api';
import type { UmbWorkspaceContext } from '@umbraco-cms/backoffice/workspace';
import { SANDBOX_CART_ENTITY_TYPE } from '../entity.js';
import type { SandboxCartWorkspaceContext } from './cart-workspace.context.js';

export const SANDBOX_CART_WORKSPACE_CONTEXT = new UmbContextToken<UmbWorkspaceContext, SandboxCartWorkspaceContext>(
	'UmbWorkspaceContext',
	undefined,
	(context): context is SandboxCartWorkspaceContext => context.getEntityType() === SANDBOX_CART_ENTITY_TYPE,
);
