import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An installed version of `@umbraco-cms/backoffice`. */
export interface BackofficeInstallation {
	/** The folder that holds its `node_modules` and `package-lock.json`. */
	folder: string;
	/** Folders in `node_modules` with stylesheets and fonts that the page needs. */
	stylesheets: { from: string; to: string }[];
}

/** Umbraco 18 and its UI library 2. */
export const umbraco18 = (folder: string): BackofficeInstallation => ({
	folder,
	stylesheets: [
		{ from: '@umbraco-ui/uui/dist/themes', to: 'css' },
		{ from: '@umbraco-ui/uui/dist/styles', to: 'css' },
		{ from: '@umbraco-ui/uui/dist/assets', to: 'assets' },
	],
});

interface BackofficePackage {
	version: string;
	/** The module that starts the backoffice. */
	app: string;
	/** Absolute paths of modules by name, such as `entity-action`. */
	entries: Record<string, string>;
}

export function readBackofficePackage({ folder }: BackofficeInstallation): BackofficePackage {
	const packageFolder = join(folder, 'node_modules/@umbraco-cms/backoffice');
	const { version, exports } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
		version: string;
		exports: Record<string, string | null>;
	};
	const modules = Object.entries(exports).flatMap(([name, file]) =>
		file?.endsWith('.js') ? [[name.slice('./'.length), join(packageFolder, file)] as const] : [],
	);
	const app = modules.find(([name]) => name === 'app')?.[1];
	if (!app) throw new Error(`@umbraco-cms/backoffice ${version} exports no app.`);
	return { version, app, entries: Object.fromEntries(modules) };
}

/** Changes with the backoffice and its dependencies. */
export const lockFileHash = ({ folder }: BackofficeInstallation) =>
	createHash('sha256')
		.update(readFileSync(join(folder, 'package-lock.json')))
		.digest('hex')
		.slice(0, 12);
