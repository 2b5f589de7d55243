import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { link, run } from './package-in-a-project.js';
import { root as rootUrl } from './root.js';

const root = fileURLToPath(rootUrl);
const examples = join(root, 'examples');
const inRoot = (name: string) => join(root, 'node_modules', name);

interface ExamplePackageJson {
	scripts: { build: string };
	devDependencies: Record<string, string>;
}

export const examplePackageJson = () =>
	JSON.parse(readFileSync(join(examples, 'my-shop/package.json'), 'utf8')) as ExamplePackageJson;

/** @returns {string} the version of a dependency of this repository */
export const versionInRoot = (name: string) =>
	(JSON.parse(readFileSync(join(inRoot(name), 'package.json'), 'utf8')) as { version: string }).version;

/**
 * Builds the example in a project where the package is installed, with the dependencies of this repository.
 * @returns {string} a folder like a site's `App_Plugins`, with the examples
 */
export function buildExamples(project: string): string {
	const plugins = join(project, 'App_Plugins');
	const ownFiles = ['.npmrc', 'public', 'src', 'tsconfig.json', 'vite.config.ts'];
	for (const file of ownFiles) cpSync(join(examples, 'my-shop', file), join(project, file), { recursive: true });
	for (const name of Object.keys(examplePackageJson().devDependencies)) link(project, name, inRoot(name));
	// What the script `build` calls.
	run('24', project, join(inRoot('typescript'), 'bin/tsc'));
	run('24', project, join(inRoot('vite'), 'bin/vite.js'), 'build');
	cpSync(join(examples, 'settings'), join(plugins, 'MyShopSettings'), { recursive: true });
	return plugins;
}
