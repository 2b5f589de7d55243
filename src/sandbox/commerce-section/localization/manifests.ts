import en from './en.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'localization',
		alias: 'Sandbox.Localization.En',
		name: 'Sandbox English',
		meta: { culture: 'en' },
		// Not loaded on demand: the page title is set once, and would show the key instead of the section's name.
		js: () => Promise.resolve({ default: en }),
	},
];
