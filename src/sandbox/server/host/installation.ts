import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A version of `@umbraco-cms/backoffice` and what a page needs besides its modules. */
export interface BackofficeInstallation {
	/** The folder that holds its `node_modules` and `package-lock.json`. */
	folder: string;
	/** Folders in `node_modules` with stylesheets and fonts. */
	styles: { from: string; to: string }[];
	/** The stylesheets that the page links to. */
	stylesheets: string[];
	/** Whether the page keeps the tokens of the session in local storage; otherwise they are in cookies. */
	keepsTokens: boolean;
}

/** @param root the folder of the project */
type Installation = (root: string) => BackofficeInstallation;

/** With UI library 1. */
const umbraco17: Installation = (root) => ({
	folder: join(root, 'hosts/17'),
	styles: [
		{ from: '@umbraco-ui/uui-css/dist', to: 'css' },
		{ from: '@umbraco-ui/uui-css/assets', to: 'assets' },
	],
	stylesheets: ['css/uui-css.css'],
	keepsTokens: true,
});

/** With UI library 2. The project itself depends on this version. */
const umbraco18: Installation = (root) => ({
	folder: root,
	styles: [
		{ from: '@umbraco-ui/uui/dist/themes', to: 'css' },
		{ from: '@umbraco-ui/uui/dist/styles', to: 'css' },
		{ from: '@umbraco-ui/uui/dist/assets', to: 'assets' },
	],
	stylesheets: ['css/light.css', 'css/uui-font.css', 'css/uui-text.css'],
	keepsTokens: false,
});

/** The versions of Umbraco that the sandbox runs, by their major. */
export const installations = { '17': umbraco17, '18': umbraco18 } as const;

export type UmbracoMajor = keyof typeof installations;

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
