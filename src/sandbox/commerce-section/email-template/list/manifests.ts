import { UMB_WORKSPACE_CONDITION_ALIAS } from '@umbraco-cms/backoffice/workspace';
import { UC_STORE_SETTINGS_MENU_ALIAS } from '../../store/constants.js';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE, SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE } from '../entity.js';

const WORKSPACE_ALIAS = 'Sandbox.Workspace.EmailTemplates';
const COLLECTION_ALIAS = 'Sandbox.Collection.EmailTemplate';
const REPOSITORY_ALIAS = 'Sandbox.Repository.EmailTemplate.List';

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
		kind: 'default',
		alias: WORKSPACE_ALIAS,
		name: 'Sandbox Email Templates Workspace',
		meta: { entityType: SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE, headline: '#sandbox_emailTemplates' },
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
			collectionAlias: COLLECTION_ALIAS,
		},
		conditions: [{ alias: UMB_WORKSPACE_CONDITION_ALIAS, match: WORKSPACE_ALIAS }],
	},
	{
		type: 'collection',
		alias: COLLECTION_ALIAS,
		name: 'Sandbox Email Template Collection',
		element: () => import('../../list/list.element.js'),
		api: () => import('../../list/list.context.js'),
		meta: {
			repositoryAlias: REPOSITORY_ALIAS,
			headline: '#sandbox_emailTemplates',
			noItemsLabel: '#sandbox_noEmailTemplates',
			icon: 'icon-message',
			columns: [
				{ field: 'name', label: '#sandbox_name' },
				{ field: 'alias', label: '#sandbox_alias', width: '16%' },
				{ field: 'category', label: '#sandbox_category' },
				{ field: 'subject', label: '#sandbox_subject', width: '18%' },
				{ field: 'sender', label: '#sandbox_sender', width: '30%' },
				{ field: 'sendToCustomer', label: '#sandbox_sendToCustomer' },
			],
		},
	},
	{
		type: 'repository',
		alias: REPOSITORY_ALIAS,
		name: 'Sandbox Email Template List Repository',
		api: () => import('./email-template-list.repository.js'),
	},
];
