import { UMB_WORKSPACE_CONDITION_ALIAS } from '@umbraco-cms/backoffice/workspace';
import { SANDBOX_CART_ENTITY_TYPE } from '../entity.js';
import { SANDBOX_CART_WORKSPACE_ALIAS } from './constants.js';

const conditions = [{ alias: UMB_WORKSPACE_CONDITION_ALIAS, match: SANDBOX_CART_WORKSPACE_ALIAS }] as const;

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'workspace',
		kind: 'routable',
		alias: SANDBOX_CART_WORKSPACE_ALIAS,
		name: 'Sandbox Cart Workspace',
		api: async () => {
			// The context creates this element, but importing it there would be circular.
			await import('./cart-workspace-editor.element.js');
			return import('./cart-workspace.context.js');
		},
		meta: { entityType: SANDBOX_CART_ENTITY_TYPE },
	},
	{
		type: 'workspaceAction',
		kind: 'default',
		alias: 'Sandbox.WorkspaceAction.Cart.Save',
		name: 'Sandbox Save Cart Workspace Action',
		api: () => import('./save-cart.action.js'),
		meta: { label: '#buttons_save', look: 'primary', color: 'positive' },
		conditions: [...conditions],
	},
	{
		type: 'workspaceView',
		alias: 'Sandbox.WorkspaceView.Cart.Details',
		name: 'Sandbox Cart Details Workspace View',
		element: () => import('./views/cart-details-workspace-view.element.js'),
		meta: {
			label: '#sandbox_details',
			pathname: 'details',
			icon: 'icon-shopping-basket',
		},
		conditions: [...conditions],
	},
];
