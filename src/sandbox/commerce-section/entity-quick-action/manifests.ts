import type { UmbExtensionManifestKind } from '@umbraco-cms/backoffice/extension-registry';

export const manifests: Array<UmbExtensionManifestKind> = [
	{
		type: 'kind',
		alias: 'Sandbox.Kind.EntityQuickAction.Default',
		matchType: 'ucEntityQuickAction',
		matchKind: 'default',
		manifest: {
			type: 'ucEntityQuickAction',
			kind: 'default',
			elementName: 'sandbox-entity-quick-action',
		},
	},
];
