import { UMB_COLLECTION_ALIAS_CONDITION } from '@umbraco-cms/backoffice/collection';
import { UMB_WORKSPACE_CONDITION_ALIAS } from '@umbraco-cms/backoffice/workspace';
import { UC_STORE_MANAGEMENT_MENU_ALIAS } from '../../store/constants.js';
import { SANDBOX_CART_ENTITY_TYPE, SANDBOX_CARTS_ENTITY_TYPE } from '../entity.js';

const WORKSPACE_ALIAS = 'Sandbox.Workspace.Carts';
const COLLECTION_ALIAS = 'Sandbox.Collection.Cart';
export const SANDBOX_CART_LIST_REPOSITORY_ALIAS = 'Sandbox.Repository.Cart.List';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'ucStoreMenuItem',
		alias: 'Sandbox.StoreMenuItem.Carts',
		name: 'Sandbox Carts Menu Item',
		meta: {
			menus: [UC_STORE_MANAGEMENT_MENU_ALIAS],
			label: '#sandbox_carts',
			icon: 'icon-shopping-basket',
			entityType: SANDBOX_CARTS_ENTITY_TYPE,
			childEntityTypes: [SANDBOX_CART_ENTITY_TYPE],
		},
	},
	{
		type: 'workspace',
		kind: 'default',
		alias: WORKSPACE_ALIAS,
		name: 'Sandbox Carts Workspace',
		meta: { entityType: SANDBOX_CARTS_ENTITY_TYPE, headline: '#sandbox_carts' },
	},
	{
		type: 'workspaceView',
		kind: 'collection',
		alias: 'Sandbox.WorkspaceView.Carts.Collection',
		name: 'Sandbox Carts Collection Workspace View',
		meta: {
			label: '#sandbox_list',
			pathname: 'collection',
			icon: 'icon-shopping-basket',
			collectionAlias: COLLECTION_ALIAS,
		},
		conditions: [{ alias: UMB_WORKSPACE_CONDITION_ALIAS, match: WORKSPACE_ALIAS }],
	},
	{
		type: 'collection',
		alias: COLLECTION_ALIAS,
		name: 'Sandbox Cart Collection',
		element: () => import('../../list/list.element.js'),
		api: () => import('../../list/list.context.js'),
		meta: {
			repositoryAlias: SANDBOX_CART_LIST_REPOSITORY_ALIAS,
			headline: '#sandbox_carts',
			noItemsLabel: '#sandbox_noCarts',
			icon: 'icon-shopping-basket',
			columns: [
				{ field: 'name', label: '#sandbox_cartNumber' },
				{ field: 'customer', label: '#sandbox_customer', width: '20%' },
				{ field: 'email', label: '#sandbox_email', width: '28%' },
				{ field: 'quantity', label: '#sandbox_items', align: 'right' },
				{ field: 'total', label: '#sandbox_total', align: 'right' },
				{ field: 'updated', label: '#sandbox_lastUpdated' },
			],
		},
	},
	{
		type: 'repository',
		alias: SANDBOX_CART_LIST_REPOSITORY_ALIAS,
		name: 'Sandbox Cart List Repository',
		api: () => import('./cart-list.repository.js'),
	},
	{
		type: 'collectionAction',
		kind: 'button',
		alias: 'Sandbox.CollectionAction.Cart.Create',
		name: 'Sandbox Create Cart Collection Action',
		api: () => import('./create-cart.collection-action.js'),
		meta: { label: '#sandbox_createCart' },
		conditions: [{ alias: UMB_COLLECTION_ALIAS_CONDITION, match: COLLECTION_ALIAS }],
	},
];
