// For all scripts: installs the dependencies, and runs tools with the Node among them.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const bin = join(root, 'node_modules', '.bin');
const isWindows = process.platform === 'win32';

const stampIn = (folder) => join(folder, 'node_modules', '.installed-lock-file');

const lockFileHash = (folder) =>
	createHash('sha256')
		.update(readFileSync(join(folder, 'package-lock.json')))
		.digest('hex');

/**
 * @param {string} folder
 * @returns {boolean} whether the dependencies of a folder are installed as its lock file says
 */
export const isInstalled = (folder) =>
	existsSync(stampIn(folder)) && readFileSync(stampIn(folder), 'utf8') === lockFileHash(folder);

/**
 * Installs the dependencies of a folder, unless its lock file has not changed since.
 * @param {string} folder
 * @returns {Promise<boolean>} whether they are installed
 */
export const installed = (folder) =>
	new Promise((resolve) => {
		if (isInstalled(folder)) return resolve(true);
		// `npm pack --dry-run` builds first, and would make this a dry run as well.
		const child = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--dry-run=false'], {
			cwd: folder,
			stdio: ['ignore', 'inherit', 'inherit'],
			shell: isWindows,
		});
		child.on('error', () => resolve(false));
		child.on('close', (code) => {
			if (code === 0) writeFileSync(stampIn(folder), lockFileHash(folder));
			resolve(code === 0);
		});
	});

/** Installs the dependencies of the project. Exits if that fails. */
export async function ensureInstalled() {
	if (isInstalled(root)) return;
	console.log('Installing dependencies (about a minute) …');
	if (await installed(root)) return;
	console.error('The dependencies could not be installed: see the output of npm above.');
	process.exit(1);
}

/**
 * Starts a tool of node_modules with the Node of node_modules, and inherits its output.
 * @param {string} tool name in node_modules/.bin
 * @param {string[]} args
 * @param {Record<string, string>} env added to the environment
 */
export const start = (tool, args = [], env = {}) =>
	spawn(tool, args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env, PATH: bin + delimiter + process.env.PATH },
		shell: isWindows,
	});

/** Like {@link start}. @returns {Promise<boolean>} whether the tool succeeded */
export const succeeds = (tool, args, env) =>
	new Promise((resolve) => {
		const child = start(tool, args, env);
		child.on('error', (error) => {
			console.error(`${tool} could not be started: ${error.message}`);
			resolve(false);
		});
		child.on('close', (code) => resolve(code === 0));
	});
