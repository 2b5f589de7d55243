import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../toolchain.mjs';
import { builtFiles, packageJson } from './project.js';

/**
 * Packs for npm what is built.
 * @param to the folder for the package
 * @returns the file
 */
export function packNpm(to: string): string {
	builtFiles();
	execFileSync('npm', ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', to], {
		cwd: root,
		shell: process.platform === 'win32',
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const { name, version } = packageJson();
	return join(to, `${name}-${version}.tgz`);
}
