export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'localization',
		alias: 'Ucpl.Localization.En',
		name: 'Payment Links English Localization',
		meta: { culture: 'en' },
		js: () => import('./en.js'),
	},
];
