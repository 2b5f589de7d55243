import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { installed, isInstalled } from '../../../../scripts/toolchain.mjs';
import { HOST_BASE } from './constants.js';
import { lockFileHash, readBackofficePackage } from './installation.js';
import type { BackofficeInstallation } from './installation.js';
import { loadedAtStart } from './loaded-at-start.js';

/** Increase it with every change of the build below, so that existing hosts are built again. */
const RECIPE = 2;

/** A backoffice built as Umbraco serves it: one module per export, shared chunks, and stylesheets. */
export interface BackofficeHost {
	version: string;
	/** Contains the files. */
	folder: string;
	/** URLs by bare import, for the page's import map. */
	imports: Record<string, string>;
	/** URLs of the stylesheets that the page links to. */
	stylesheets: string[];
	/** Whether the page keeps the tokens of the session in local storage. */
	keepsTokens: boolean;
}

/**
 * Installs a backoffice if it is missing, and builds it, in some ten seconds, unless it is in the cache. The name of its folder there
 * contains the version of the backoffice, the hash of the lock file and the number of this recipe.
 * @param cache the folder for the hosts of all versions
 */
export async function prepareHost(
	installation: BackofficeInstallation,
	cache: string,
	report: (progress: string) => void,
): Promise<BackofficeHost> {
	const { stylesheets, keepsTokens } = installation;
	await install(installation, report);
	const { version, app, entries } = readBackofficePackage(installation);
	const folder = join(cache, `${version}-${lockFileHash(installation)}-${RECIPE}`);
	if (!existsSync(folder)) {
		report(`Building the Umbraco ${version} backoffice, once for this lock file (about ten seconds) …`);
		const started = performance.now();
		await buildInto(folder, installation, app, entries);
		report(`Built the Umbraco ${version} backoffice in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
	}
	const imports = Object.keys(entries).map((name) => [`@umbraco-cms/backoffice/${name}`, `${HOST_BASE}${name}.js`]);
	return {
		version,
		folder,
		imports: Object.fromEntries(imports) as Record<string, string>,
		stylesheets: stylesheets.map((file) => `${HOST_BASE}${file}`),
		keepsTokens,
	};
}

async function install({ folder }: BackofficeInstallation, report: (progress: string) => void) {
	if (isInstalled(folder)) return;
	report(`Installing the backoffice in ${folder}, once for its lock file (about half a minute) …`);
	if (!(await installed(folder))) throw new Error(`npm could not install the backoffice in ${folder}.`);
}

async function buildInto(
	folder: string,
	installation: BackofficeInstallation,
	app: string,
	input: Record<string, string>,
) {
	const unfinished = `${folder}.${process.pid}.unfinished`;
	let atStart: ReadonlySet<string> | undefined;
	try {
		await build({
			configFile: false,
			root: installation.folder,
			base: HOST_BASE,
			publicDir: false,
			logLevel: 'error',
			// Umbraco ships a production build, but the dev server sets NODE_ENV to development.
			resolve: { conditions: ['module', 'browser', 'production'] },
			define: {
				'import.meta.env.PROD': 'true',
				'import.meta.env.DEV': 'false',
				'process.env.NODE_ENV': '"production"',
			},
			build: {
				outDir: unfinished,
				target: 'es2022',
				minify: false,
				modulePreload: false,
				reportCompressedSize: false,
				rolldownOptions: {
					input,
					preserveEntrySignatures: 'allow-extension',
					output: {
						entryFileNames: '[name].js',
						chunkFileNames: 'chunks/[name]-[hash].js',
						// The modules have circular imports, so one file has to keep their order.
						strictExecutionOrder: true,
						codeSplitting: {
							includeDependenciesRecursively: false,
							// One file instead of four hundred, because loading time depends on the number of requests.
							groups: [
								{
									name: (id, modules) => ((atStart ??= loadedAtStart(app, modules)).has(id) ? 'start' : null),
								},
							],
						},
					},
				},
			},
		});
		for (const { from, to } of installation.styles) {
			await mkdir(join(unfinished, to), { recursive: true });
			await cp(join(installation.folder, 'node_modules', from), join(unfinished, to), { recursive: true });
		}
		await rename(unfinished, folder);
	} catch (error) {
		// Another process was faster, and its host is the same.
		if (!existsSync(folder)) throw error;
	} finally {
		await rm(unfinished, { recursive: true, force: true });
	}
}
