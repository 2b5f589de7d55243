import { UC_STORE_MANAGEMENT_MENU_ALIAS } from '../menu/constants.js';
import { SANDBOX_STORE_SETTINGS_ENTITY_TYPE } from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'ucStoreMenuItem',
		alias: 'Sandbox.StoreMenuItem.Settings',
		name: 'Sandbox Store Settings Menu Item',
		element: () => import('./store-settings-menu-item.element.js'),
		weight: -100,
		meta: {
			menus: [UC_STORE_MANAGEMENT_MENU_ALIAS],
			label: '#sandbox_settings',
			icon: 'icon-settings',
			entityType: SANDBOX_STORE_SETTINGS_ENTITY_TYPE,
		},
	},
];
