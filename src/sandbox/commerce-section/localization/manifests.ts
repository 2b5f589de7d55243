import en from './en.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'localization',
		alias: 'Sandbox.Localization.En',
		name: 'Sandbox English',
		meta: { culture: 'en' },
		// Not loaded on demand: the browser's title is put together once, and would hold the key of the section's name.
		js: { default: en },
	},
];
