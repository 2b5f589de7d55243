import {
	SANDBOX_EMAIL_TEMPLATE_DETAIL_REPOSITORY_ALIAS,
	SANDBOX_EMAIL_TEMPLATE_DETAIL_STORE_ALIAS,
} from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'repository',
		alias: SANDBOX_EMAIL_TEMPLATE_DETAIL_REPOSITORY_ALIAS,
		name: 'Sandbox Email Template Detail Repository',
		api: () => import('./email-template-detail.repository.js'),
	},
	{
		type: 'store',
		alias: SANDBOX_EMAIL_TEMPLATE_DETAIL_STORE_ALIAS,
		name: 'Sandbox Email Template Detail Store',
		api: () => import('./email-template-detail.store.js'),
	},
];
