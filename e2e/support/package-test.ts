import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { ensureInstalled, installed } from '../../scripts/toolchain.mjs';
import { link, otherVersions, packClone, projectWith, temporaryFolder } from './package-in-a-project.js';
import { root } from './root.js';

interface Packed {
	/** @returns {string} a new project, see `projectWith` */
	projectBeside(others: Record<string, string>): string;
	/** @returns {string} the shared project with this MSW */
	projectWithMsw(folder: string): string;
}

/** For tests of the npm package, which is built and packed once, from an unbuilt clone. */
export const test = base.extend<object, { packed: Packed }>({
	packed: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the dependencies of a fixture from the pattern.
		async ({}, use) => {
			await ensureInstalled();
			if (!(await installed(otherVersions))) throw new Error('npm could not install e2e/other-versions.');
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
