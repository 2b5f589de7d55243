import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SandboxSettings } from './settings.js';

/** Where a real site serves the extension's files. */
export const APP_PLUGINS = '/App_Plugins/UmbracoCommercePaymentLinks/';

export interface PackageManifest {
	name: string;
	version?: string;
	extensions: { js?: string }[];
}

const readPackage = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as PackageManifest;

/** The extension as on a real site, where Umbraco adds the cache key. */
async function builtExtension(root: string) {
	const manifest = await readPackage(join(root, 'dist/umbraco-package.json'));
	return { ...manifest, cacheBuster: manifest.version };
}

/** The same package with its bundle loaded from source, so that edits show at once. */
async function sourceExtension(root: string) {
	const manifest = await readPackage(join(root, 'umbraco-package.json'));
	const fromSource = (url: string) => url.replace(APP_PLUGINS, '/src/payment-link/').replace(/\.js$/, '.ts');
	return {
		...manifest,
		extensions: manifest.extensions.map((extension) =>
			extension.js ? { ...extension, js: fromSource(extension.js) } : extension,
		),
	};
}

/** Stands in for the backoffice part of Umbraco Commerce. */
const commerceSection = {
	name: 'Sandbox Commerce section',
	extensions: [
		{
			type: 'bundle',
			alias: 'Sandbox.Bundle.Commerce',
			name: 'Sandbox Commerce section',
			js: '/src/sandbox/commerce-section/bundle.ts',
		},
	],
};

/** Stands in for Commerce's own Generate Payment Link. */
const commercePaymentLink = {
	name: 'Sandbox Commerce payment link',
	extensions: [
		{
			type: 'bundle',
			alias: 'Sandbox.Bundle.CommercePaymentLink',
			name: 'Sandbox Commerce payment link',
			js: '/src/sandbox/commerce-payment-link/bundle.ts',
		},
	],
};

/** The response of the manifest endpoint: what stands in for Commerce, and the extension. */
export const readPackages =
	(root: string, { extension, commerceButton }: Pick<SandboxSettings, 'extension' | 'commerceButton'>) =>
	async () => [
		commerceSection,
		...(commerceButton ? [commercePaymentLink] : []),
		await (extension === 'built' ? builtExtension(root) : sourceExtension(root)),
	];
