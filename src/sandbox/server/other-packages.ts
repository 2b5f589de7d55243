import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { staticFiles } from './http/static-files.js';
import type { PackageManifest } from './packages.js';

const MANIFEST = 'umbraco-package.json';

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** @throws {Error} saying what is wrong with the text */
function parseManifest(text: string): PackageManifest {
	// Editors on Windows may write a byte order mark, which .NET skips.
	const manifest: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
	if (!isObject(manifest)) throw new Error('it should be a JSON object');
	const { name, extensions } = manifest;
	if (typeof name !== 'string') throw new Error('"name" should be a text');
	if (!Array.isArray(extensions)) throw new Error('"extensions" is missing, or is not an array');
	if (!extensions.every(isObject)) throw new Error('each of "extensions" should be an object');
	return { ...manifest, name, extensions };
}

/** @returns the manifest in a folder, if there is one */
async function readManifest(file: string): Promise<PackageManifest | undefined> {
	try {
		return parseManifest(await readFile(file, 'utf8'));
	} catch (error) {
		if (isObject(error) && ['ENOENT', 'ENOTDIR'].includes(String(error.code))) return undefined;
		throw new Error(`${file} is left out: ${messageOf(error)}.`, { cause: error });
	}
}

/**
 * Reads the packages of a folder like a site's `App_Plugins`, which has a folder for each.
 * @returns their manifests, and for each package that is left out, or for an empty folder, a sentence with the path and the reason
 */
export async function readOtherPackages(folder: string) {
	const packages: PackageManifest[] = [];
	const problems: string[] = [];
	try {
		for (const name of (await readdir(folder)).sort()) {
			const manifest = await readManifest(join(folder, name, MANIFEST)).catch((error: unknown) => {
				problems.push(messageOf(error));
			});
			if (manifest) packages.push(manifest);
		}
		if (packages.length + problems.length === 0) {
			problems.push(`SANDBOX_PACKAGES: there is no ${join(folder, '*', MANIFEST)}.`);
		}
	} catch (error) {
		problems.push(`SANDBOX_PACKAGES: the folder ${folder} cannot be read: ${messageOf(error)}.`);
	}
	return { packages, problems };
}

/**
 * Serves the files of other packages as a site does, and reloads open pages when one changes.
 * @param folder like a site's `App_Plugins`; absolute
 * @param readOurs reads the sandbox's own packages
 * @param report gets the problems at the start, and when they change
 * @returns reads all packages; without a copy of one of ours
 */
export function withOtherPackages(
	{ middlewares, watcher, ws }: Pick<ViteDevServer, 'middlewares' | 'watcher' | 'ws'>,
	folder: string,
	readOurs: () => Promise<PackageManifest[]>,
	report: (problem: string) => void,
): () => Promise<PackageManifest[]> {
	middlewares.use('/App_Plugins/', staticFiles(folder));
	watcher.add(folder);
	watcher.on('all', (_event, file) => {
		if (file.startsWith(folder + sep)) ws.send({ type: 'full-reload' });
	});
	let reported: string[] = [];
	const readOthers = async () => {
		const { packages, problems } = await readOtherPackages(folder);
		problems.filter((problem) => !reported.includes(problem)).forEach((problem) => report(problem));
		reported = problems;
		return packages;
	};
	void readOthers();
	return async () => {
		const ours = await readOurs();
		const names = ours.map(({ name }) => name);
		return [...ours, ...(await readOthers()).filter(({ name }) => !names.includes(name))];
	};
}
