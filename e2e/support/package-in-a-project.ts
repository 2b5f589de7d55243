import { execFileSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root as rootUrl } from './root.js';

const root = fileURLToPath(rootUrl);
const isWindows = process.platform === 'win32';

/** @returns {string} a new folder outside of the repository and the scope of its `node_modules` */
export const temporaryFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'payment-links-')));

const npm = (cwd: string, ...args: string[]) =>
	execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd,
		shell: isWindows,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});

/** Links a name in `node_modules` to a package installed elsewhere. */
export function link(project: string, name: string, target: string) {
	const place = join(project, 'node_modules', name);
	mkdirSync(join(place, '..'), { recursive: true });
	symlinkSync(target, place, 'junction');
}

/** @returns {string} the tarball that npm packs from an unbuilt clone */
export function packClone(folder: string): string {
	const clone = join(folder, 'clone');
	const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
		.split('\n')
		.map((line) => line.replace(/\/$/, ''));
	cpSync(root, clone, { recursive: true, filter: (path) => ![...ignored, '.git'].includes(basename(path)) });
	// The dependencies of the lock file are already installed.
	link(clone, '.', join(root, 'node_modules'));
	npm(clone, 'pack', '--pack-destination', folder);
	const [tarball = ''] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
	return join(folder, tarball);
}

/**
 * Installs the tarball in a new project with npm, offline.
 * @param tarball
 * @param others - other packages of the project, which consist only of name and version
 * @returns {string} the folder of the project
 * @throws when npm refuses, or finds incompatible versions
 */
export function projectWith(tarball: string, others: Record<string, string> = {}): string {
	const project = temporaryFolder();
	const dependencies = Object.entries(others).map(([name, version]) => {
		const folder = join(project, 'others', name);
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version }));
		return [name, `file:./others/${name}`] as const;
	});
	const manifest = { private: true, type: 'module', dependencies: Object.fromEntries(dependencies) };
	writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
	npm(project, 'install', '--offline', tarball);
	// Offline, npm ignores some conflicts when it installs, but not when it lists.
	npm(project, 'ls');
	return project;
}

/** Other versions of dependencies to test with. */
export const otherVersions = join(root, 'e2e', 'other-versions');

const inOtherVersions = (name: string) => join(otherVersions, 'node_modules', name);

const nodeOf = (folder: string) => join(folder, 'bin', isWindows ? 'node.exe' : 'node');

/** From the oldest to the newest supported version. */
export const nodes = {
	'20.0': nodeOf(inOtherVersions('node20')),
	'22.12': nodeOf(inOtherVersions('node22')),
	'24': nodeOf(join(root, 'node_modules', 'node')),
	'26': nodeOf(inOtherVersions('node26')),
};

export type NodeVersion = keyof typeof nodes;

/** Versions of MSW, and of Node to test them with. */
export const msws = {
	'2.0': { folder: inOtherVersions('msw2-oldest'), on: ['20.0', '22.12', '24', '26'] },
	'2.15': { folder: inOtherVersions('msw2'), on: ['20.0', '22.12', '24', '26'] },
	'3.0': { folder: join(root, 'node_modules', 'msw'), on: ['22.12', '24', '26'] },
} as const satisfies Record<string, { folder: string; on: readonly NodeVersion[] }>;

/** @returns {string} the output of a program in a version of Node */
export const run = (version: NodeVersion, project: string, ...args: string[]): string =>
	execFileSync(nodes[version], args, {
		cwd: project,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, FORCE_COLOR: '0' },
	});
