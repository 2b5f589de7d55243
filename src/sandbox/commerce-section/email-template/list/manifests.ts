import { UMB_COLLECTION_ALIAS_CONDITION } from '@umbraco-cms/backoffice/collection';
import { UMB_WORKSPACE_CONDITION_ALIAS } from '@umbraco-cms/backoffice/workspace';
import { UC_STORE_SETTINGS_MENU_ALIAS } from '../../store/settings/constants.js';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE, SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE } from '../entity.js';
import {
	SANDBOX_EMAIL_TEMPLATE_COLLECTION_ALIAS,
	SANDBOX_EMAIL_TEMPLATE_COLLECTION_REPOSITORY_ALIAS,
	SANDBOX_EMAIL_TEMPLATE_TABLE_COLLECTION_VIEW_ALIAS,
	SANDBOX_EMAIL_TEMPLATES_WORKSPACE_ALIAS,
} from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'ucStoreMenuItem',
		alias: 'Sandbox.StoreMenuItem.EmailTemplates',
		name: 'Sandbox Email Templates Menu Item',
		meta: {
			menus: [UC_STORE_SETTINGS_MENU_ALIAS],
			label: '#sandbox_emailTemplates',
			icon: 'icon-message',
			entityType: SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE,
			childEntityTypes: [SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE],
		},
	},
	{
		type: 'workspace',
		alias: SANDBOX_EMAIL_TEMPLATES_WORKSPACE_ALIAS,
		name: 'Sandbox Email Templates Workspace',
		element: () => import('./email-templates-workspace.element.js'),
		api: () => import('./email-templates-workspace.context.js'),
		meta: { entityType: SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE },
	},
	{
		type: 'workspaceView',
		kind: 'collection',
		alias: 'Sandbox.WorkspaceView.EmailTemplates.Collection',
		name: 'Sandbox Email Templates Collection Workspace View',
		meta: {
			label: '#sandbox_list',
			pathname: 'collection',
			icon: 'icon-message',
			collectionAlias: SANDBOX_EMAIL_TEMPLATE_COLLECTION_ALIAS,
		},
		conditions: [{ alias: UMB_WORKSPACE_CONDITION_ALIAS, match: SANDBOX_EMAIL_TEMPLATES_WORKSPACE_ALIAS }],
	},
	{
		type: 'collection',
		kind: 'default',
		alias: SANDBOX_EMAIL_TEMPLATE_COLLECTION_ALIAS,
		name: 'Sandbox Email Template Collection',
		element: () => import('./email-template-collection.element.js'),
		api: () => import('./email-template-collection.context.js'),
		meta: { repositoryAlias: SANDBOX_EMAIL_TEMPLATE_COLLECTION_REPOSITORY_ALIAS },
	},
	{
		type: 'repository',
		alias: SANDBOX_EMAIL_TEMPLATE_COLLECTION_REPOSITORY_ALIAS,
		name: 'Sandbox Email Template Collection Repository',
		api: () => import('./email-template-collection.repository.js'),
	},
	{
		type: 'collectionView',
		alias: SANDBOX_EMAIL_TEMPLATE_TABLE_COLLECTION_VIEW_ALIAS,
		name: 'Sandbox Email Template Table Collection View',
		element: () => import('./email-template-table-collection-view.element.js'),
		meta: {
			label: '#sandbox_list',
			icon: 'icon-table',
			pathName: 'table',
		},
		conditions: [{ alias: UMB_COLLECTION_ALIAS_CONDITION, match: SANDBOX_EMAIL_TEMPLATE_COLLECTION_ALIAS }],
	},
];
