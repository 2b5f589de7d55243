import { UMB_COLLECTION_ALIAS_CONDITION } from '@umbraco-cms/backoffice/collection';
import { UMB_WORKSPACE_CONDITION_ALIAS } from '@umbraco-cms/backoffice/workspace';
import { UC_STORE_MANAGEMENT_MENU_ALIAS } from '../../store/menu/constants.js';
import { SANDBOX_CART_ENTITY_TYPE, SANDBOX_CARTS_ENTITY_TYPE } from '../entity.js';
import {
	SANDBOX_CART_COLLECTION_ALIAS,
	SANDBOX_CART_COLLECTION_REPOSITORY_ALIAS,
	SANDBOX_CART_TABLE_COLLECTION_VIEW_ALIAS,
	SANDBOX_CARTS_WORKSPACE_ALIAS,
} from './constants.js';

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
		alias: SANDBOX_CARTS_WORKSPACE_ALIAS,
		name: 'Sandbox Carts Workspace',
		element: () => import('./carts-workspace.element.js'),
		api: () => import('./carts-workspace.context.js'),
		meta: { entityType: SANDBOX_CARTS_ENTITY_TYPE },
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
			collectionAlias: SANDBOX_CART_COLLECTION_ALIAS,
		},
		conditions: [{ alias: UMB_WORKSPACE_CONDITION_ALIAS, match: SANDBOX_CARTS_WORKSPACE_ALIAS }],
	},
	{
		type: 'collection',
		kind: 'default',
		alias: SANDBOX_CART_COLLECTION_ALIAS,
		name: 'Sandbox Cart Collection',
		element: () => import('./cart-collection.element.js'),
		api: () => import('./cart-collection.context.js'),
		meta: { repositoryAlias: SANDBOX_CART_COLLECTION_REPOSITORY_ALIAS },
	},
	{
		type: 'repository',
		alias: SANDBOX_CART_COLLECTION_REPOSITORY_ALIAS,
		name: 'Sandbox Cart Collection Repository',
		api: () => import('./cart-collection.repository.js'),
	},
	{
		type: 'collectionTextFilter',
		kind: 'default',
		alias: 'Sandbox.CollectionTextFilter.Cart',
		name: 'Sandbox Cart Collection Text Filter',
		conditions: [{ alias: UMB_COLLECTION_ALIAS_CONDITION, match: SANDBOX_CART_COLLECTION_ALIAS }],
	},
	{
		type: 'collectionAction',
		kind: 'button',
		alias: 'Sandbox.CollectionAction.Cart.Create',
		name: 'Sandbox Create Cart Collection Action',
		api: () => import('./create-cart.collection-action.js'),
		meta: { label: '#sandbox_createCart' },
		conditions: [{ alias: UMB_COLLECTION_ALIAS_CONDITION, match: SANDBOX_CART_COLLECTION_ALIAS }],
	},
	{
		type: 'collectionView',
		alias: SANDBOX_CART_TABLE_COLLECTION_VIEW_ALIAS,
		name: 'Sandbox Cart Table Collection View',
		element: () => import('./cart-table-collection-view.element.js'),
		meta: {
			label: '#sandbox_list',
			icon: 'icon-table',
			pathName: 'table',
		},
		conditions: [{ alias: UMB_COLLECTION_ALIAS_CONDITION, match: SANDBOX_CART_COLLECTION_ALIAS }],
	},
];
