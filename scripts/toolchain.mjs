// What every script stands on: the dependencies of the lock file, and the Node among them.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.installed-lock-file');
const isWindows = process.platform === 'win32';

const lockFileHash = () =>
	createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockFileHash();

/** Installs what the lock file says, unless that has been done since it last changed. Ends the process if it fails. */
export function ensureInstalled() {
	if (isInstalled()) return;
	console.log('Installing dependencies (about a minute) …');
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: isWindows,
	});
	if (status !== 0) {
		console.error('The dependencies could not be installed: see what npm says above.');
		process.exit(1);
	}
	writeFileSync(stamp, lockFileHash());
}

/**
 * Starts a tool of node_modules under the Node of node_modules, its output on ours.
 * @param {string} tool its name in node_modules/.bin
 * @param {string[]} args
 * @param {Record<string, string>} env besides our own
 */
export const start = (tool, args = [], env = {}) =>
	spawn(tool, args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, ...env, PATH: bin + delimiter + process.env.PATH },
		shell: isWindows,
	});

/** {@link start}, and waits. @returns {Promise<boolean>} whether it ended well */
export const succeeds = (tool, args, env) =>
	new Promise((resolve) => {
		const child = start(tool, args, env);
		child.on('error', (error) => {
			console.error(`${tool} could not be started: ${error.message}`);
			resolve(false);
		});
		child.on('close', (code) => resolve(code === 0));
	});
