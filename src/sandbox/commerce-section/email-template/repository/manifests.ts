import { SANDBOX_EMAIL_TEMPLATE_DETAIL_REPOSITORY_ALIAS } from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'repository',
		alias: SANDBOX_EMAIL_TEMPLATE_DETAIL_REPOSITORY_ALIAS,
		name: 'Sandbox Email Template Detail Repository',
		api: () => import('./email-template-detail.repository.js'),
	},
];
