import { UMB_SECTION_ALIAS_CONDITION_ALIAS } from '@umbraco-cms/backoffice/section';
import {
	SANDBOX_COMMERCE_MENU_ALIAS,
	SANDBOX_COMMERCE_SECTION_ALIAS,
	SANDBOX_SETTINGS_MENU_ALIAS,
} from '../section/constants.js';
import { SANDBOX_STORE_ENTITY_TYPE, SANDBOX_STORE_SETTINGS_ENTITY_TYPE } from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'dashboard',
		alias: 'Sandbox.Dashboard.Stores',
		name: 'Sandbox Stores Dashboard',
		element: () => import('./stores-dashboard.element.js'),
		meta: { label: '#sandbox_stores', pathname: 'stores' },
		conditions: [{ alias: UMB_SECTION_ALIAS_CONDITION_ALIAS, match: SANDBOX_COMMERCE_SECTION_ALIAS }],
	},
	{
		type: 'menuItem',
		alias: 'Sandbox.MenuItem.Stores',
		name: 'Sandbox Stores Menu Item',
		element: () => import('./store-menu.element.js'),
		meta: {
			label: '#sandbox_stores',
			menus: [SANDBOX_COMMERCE_MENU_ALIAS],
			entityType: SANDBOX_STORE_ENTITY_TYPE,
		},
	},
	{
		type: 'menuItem',
		alias: 'Sandbox.MenuItem.StoreSettings',
		name: 'Sandbox Store Settings Menu Item',
		element: () => import('./store-menu.element.js'),
		meta: {
			label: '#sandbox_stores',
			menus: [SANDBOX_SETTINGS_MENU_ALIAS],
			entityType: SANDBOX_STORE_SETTINGS_ENTITY_TYPE,
		},
	},
	{
		type: 'workspace',
		alias: 'Sandbox.Workspace.Store',
		name: 'Sandbox Store Workspace',
		element: () => import('./store-workspace.element.js'),
		meta: { entityType: SANDBOX_STORE_ENTITY_TYPE },
	},
	{
		type: 'workspace',
		alias: 'Sandbox.Workspace.StoreSettings',
		name: 'Sandbox Store Settings Workspace',
		element: () => import('./store-workspace.element.js'),
		meta: { entityType: SANDBOX_STORE_SETTINGS_ENTITY_TYPE },
	},
];
