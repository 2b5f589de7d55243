import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { APP_PLUGINS, builtFiles, packageJson } from './project.js';
import type { Files } from './project.js';

/** @returns a zip of `App_Plugins`; the same files give the same bytes */
export const appPluginsZip = (files: Files): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files)
				.sort(([a], [b]) => (a < b ? -1 : 1))
				.map(([name, content]) => [APP_PLUGINS + name, content]),
		),
		// The earliest date of the format, in local time like all its dates.
		{ level: 9, mtime: new Date(1980, 0, 1) },
	);

/**
 * Writes a zip to extract in the folder of a site.
 * @param to the folder for the zip
 * @returns the file
 */
export function packZip(to: string): string {
	const { name, version } = packageJson();
	const file = join(to, `${name}-${version}.zip`);
	writeFileSync(file, appPluginsZip(builtFiles()));
	return file;
}
