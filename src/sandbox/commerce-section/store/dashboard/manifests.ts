import { UMB_SECTION_ALIAS_CONDITION_ALIAS } from '@umbraco-cms/backoffice/section';
import { SANDBOX_COMMERCE_SECTION_ALIAS } from '../../section/constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'dashboard',
		alias: 'Sandbox.Dashboard.Stores',
		name: 'Sandbox Stores Dashboard',
		element: () => import('./stores-dashboard.element.js'),
		meta: {
			label: '#sandbox_stores',
			pathname: 'stores',
		},
		conditions: [{ alias: UMB_SECTION_ALIAS_CONDITION_ALIAS, match: SANDBOX_COMMERCE_SECTION_ALIAS }],
	},
];
