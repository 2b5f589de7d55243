import { SANDBOX_CART_DETAIL_REPOSITORY_ALIAS, SANDBOX_CART_DETAIL_STORE_ALIAS } from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'repository',
		alias: SANDBOX_CART_DETAIL_REPOSITORY_ALIAS,
		name: 'Sandbox Cart Detail Repository',
		api: () => import('./cart-detail.repository.js'),
	},
	{
		type: 'store',
		alias: SANDBOX_CART_DETAIL_STORE_ALIAS,
		name: 'Sandbox Cart Detail Store',
		api: () => import('./cart-detail.store.js'),
	},
];
