import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { ensureInstalled, installed } from '../../scripts/toolchain.mjs';
import { link, otherVersions, packClone, projectWith, temporaryFolder } from './package-in-a-project.js';
import { root } from './root.js';

interface Packed {
	/** @returns {string} a new project, as of `projectWith` */
	projectBeside(others: Record<string, string>): string;
	/** @returns {string} the one project that has this MSW */
	projectWithMsw(folder: string): string;
}

/** Tests of what npm gives to others. It is built and packed once, in a clone in which nothing was built. */
export const test = base.extend<object, { packed: Packed }>({
	packed: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads off the pattern what a fixture stands on.
		async ({}, use) => {
			await ensureInstalled();
			if (!(await installed(otherVersions))) throw new Error('npm could not install the versions to test with.');
			const folders = [temporaryFolder()];
			try {
				const tarball = packClone(folders[0] ?? '');
				const projectBeside = (others?: Record<string, string>) => {
					const project = projectWith(tarball, others);
					folders.push(project);
					return project;
				};
				const withMsw = new Map<string, string>();
				await use({
					projectBeside,
					projectWithMsw(folder) {
						const project = withMsw.get(folder) ?? projectBeside();
						if (!withMsw.has(folder)) {
							link(project, 'msw', folder);
							link(project, 'vitest', join(fileURLToPath(root), 'node_modules', 'vitest'));
						}
						withMsw.set(folder, project);
						return project;
					},
				});
			} finally {
				for (const folder of folders) rmSync(folder, { recursive: true, force: true });
			}
		},
		{ scope: 'worker', timeout: 300_000 },
	],
});

export { expect } from '@playwright/test';
