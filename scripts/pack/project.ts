import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../toolchain.mjs';

/** Where packages are written. */
export const artifacts = join(root, 'artifacts');

/** Where the extension's files are in a site. */
export const APP_PLUGINS = 'App_Plugins/UmbracoCommercePaymentLinks/';

export const NUGET_ID = 'Umbraco.Community.CommercePaymentLinks';

/** Relative path, with `/`, and content. */
export type Files = Record<string, Uint8Array>;

export interface PackageJson {
	name: string;
	version: string;
	author: string;
	description: string;
	repository?: string | { url?: string };
	bugs?: string | { url?: string };
}

export const readText = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

export const packageJson = (): PackageJson => JSON.parse(readText('package.json')) as PackageJson;

/**
 * @returns what the build made, exactly what goes into `App_Plugins`, sorted by name
 * @throws {Error} if nothing is built
 */
export function builtFiles(): Files {
	const dist = join(root, 'dist');
	if (!existsSync(dist)) throw new Error('dist/ does not exist. Run npm run build first.');
	const names = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1));
	return Object.fromEntries(
		names.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(dist, name))] as const),
	);
}
