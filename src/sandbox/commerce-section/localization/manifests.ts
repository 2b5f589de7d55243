export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'localization',
		alias: 'Sandbox.Localization.En',
		name: 'Sandbox English',
		meta: { culture: 'en' },
		js: () => import('./en.js'),
	},
];
