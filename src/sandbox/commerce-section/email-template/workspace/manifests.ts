import { UMB_WORKSPACE_CONDITION_ALIAS, UmbSubmitWorkspaceAction } from '@umbraco-cms/backoffice/workspace';
import { SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE } from '../entity.js';
import { SANDBOX_EMAIL_TEMPLATE_WORKSPACE_ALIAS } from './constants.js';

const conditions = [{ alias: UMB_WORKSPACE_CONDITION_ALIAS, match: SANDBOX_EMAIL_TEMPLATE_WORKSPACE_ALIAS }] as const;

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'workspace',
		kind: 'routable',
		alias: SANDBOX_EMAIL_TEMPLATE_WORKSPACE_ALIAS,
		name: 'Sandbox Email Template Workspace',
		api: () => import('./email-template-workspace.context.js'),
		meta: { entityType: SANDBOX_EMAIL_TEMPLATE_ENTITY_TYPE },
	},
	{
		type: 'workspaceAction',
		kind: 'default',
		alias: 'Sandbox.WorkspaceAction.EmailTemplate.Save',
		name: 'Sandbox Save Email Template Workspace Action',
		api: UmbSubmitWorkspaceAction,
		meta: {
			label: '#buttons_save',
			look: 'primary',
			color: 'positive',
		},
		conditions: [...conditions],
	},
	{
		type: 'workspaceView',
		alias: 'Sandbox.WorkspaceView.EmailTemplate.Details',
		name: 'Sandbox Email Template Details Workspace View',
		element: () => import('./views/email-template-details-workspace-view.element.js'),
		meta: {
			label: '#sandbox_details',
			pathname: 'details',
			icon: 'icon-message',
		},
		conditions: [...conditions],
	},
];
