import { SANDBOX_COMMERCE_MENU_ALIAS } from '../../section/constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'menuItem',
		alias: 'Sandbox.MenuItem.Stores',
		name: 'Sandbox Stores Menu Item',
		element: () => import('./store-menu.element.js'),
		meta: {
			label: '#sandbox_stores',
			menus: [SANDBOX_COMMERCE_MENU_ALIAS],
		},
	},
];
