import { SANDBOX_STORE_ENTITY_TYPE } from '../entity.js';
import { SANDBOX_STORE_WORKSPACE_ALIAS } from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'workspace',
		kind: 'routable',
		alias: SANDBOX_STORE_WORKSPACE_ALIAS,
		name: 'Sandbox Store Workspace',
		api: () => import('./store-workspace.context.js'),
		meta: { entityType: SANDBOX_STORE_ENTITY_TYPE },
	},
];
