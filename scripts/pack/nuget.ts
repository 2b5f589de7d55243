import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dotnet, dotnetEnvironment } from '../dotnet.mjs';
import { root } from '../toolchain.mjs';
import { addresses } from './addresses.js';
import { nugetReadme } from './nuget-readme.js';
import { builtFiles, NUGET_ID, packageJson, readText } from './project.js';
import type { PackageJson } from './project.js';

interface NugetOptions {
	/** The folder for the package. */
	to: string;
	/** Whether the package depends on Umbraco.Commerce, which NuGet then looks up in its sources. */
	dependOnCommerce?: boolean;
	/** A `nuget.config` instead of the user's. */
	config?: string;
	/** Where the sources are. By default what package.json says. */
	repository?: PackageJson['repository'];
}

/**
 * Packs `dist/` for NuGet, offline unless it depends on Umbraco.Commerce.
 * @returns the file
 * @throws {Error} with the output of `dotnet`, when it fails
 */
export function packNuget({ to, dependOnCommerce = false, config, ...options }: NugetOptions): string {
	builtFiles();
	const { version, repository } = { ...packageJson(), ...options };
	const places = addresses({ repository });
	const work = realpathSync(mkdtempSync(join(tmpdir(), 'payment-links-nuget-')));
	try {
		const temporary = join(work, 'tmp');
		mkdirSync(temporary);
		const readme = join(work, 'README.md');
		writeFileSync(readme, nugetReadme(readText('packaging', 'nuget', 'README.md'), version, places));
		const properties = {
			Readme: readme,
			DependOnCommerce: String(dependOnCommerce),
			...(places && { PackageProjectUrl: places.repository, RepositoryUrl: places.repository }),
			...(config && { RestoreConfigFile: config }),
		};
		dotnet(
			[
				...['pack', join(root, 'packaging', 'nuget'), '--output', to, '--artifacts-path', join(work, 'artifacts')],
				...['--verbosity', 'quiet', '-warnaserror'],
				...Object.entries(properties).map(([name, value]) => `-p:${name}=${value}`),
			],
			// A release uses the user's sources and packages.
			{ env: dotnetEnvironment(temporary, dependOnCommerce && !config ? undefined : work) },
		);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
	return join(to, `${NUGET_ID}.${version}.nupkg`);
}
