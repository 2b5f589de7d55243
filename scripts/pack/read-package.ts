import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { unpackTar } from 'modern-tar';
import { APP_PLUGINS } from './project.js';
import type { Files } from './project.js';

/** What the three packages have in common. */
export interface Package {
	file: string;
	/** The version that its tool reads. */
	version: string | undefined;
	/** What a site gets in `App_Plugins/UmbracoCommercePaymentLinks`. */
	appPlugins: Files;
}

/** The files in a folder of a package. */
const within = (folder: string, files: Files): Files =>
	Object.fromEntries(
		Object.entries(files)
			.filter(([name]) => name.startsWith(folder))
			.map(([name, content]) => [name.slice(folder.length), content]),
	);

/** @returns the files of a zip, without its folders */
export const unzipped = (file: string): Files =>
	Object.fromEntries(Object.entries(unzipSync(readFileSync(file))).filter(([name]) => !name.endsWith('/')));

/** @returns the files of a tarball of npm */
export const untarred = async (file: string): Promise<Files> =>
	Object.fromEntries(
		(await unpackTar(gunzipSync(readFileSync(file)))).map(({ header, data }) => [
			header.name.replace(/^package\//, ''),
			data ?? new Uint8Array(),
		]),
	);

const versionIn = (json: Uint8Array | undefined) =>
	json && (JSON.parse(strFromU8(json)) as { version?: string }).version;

export const nuspecOf = (files: Files): string => {
	const name = Object.keys(files).find((path) => path.endsWith('.nuspec')) ?? '';
	return strFromU8(files[name] ?? new Uint8Array());
};

export function readNuget(file: string): Package {
	const files = unzipped(file);
	const version = /<version>([^<]+)</.exec(nuspecOf(files))?.[1];
	return { file, version, appPlugins: within(`staticwebassets/${APP_PLUGINS}`, files) };
}

export async function readNpm(file: string): Promise<Package> {
	const files = await untarred(file);
	return { file, version: versionIn(files['package.json']), appPlugins: within('dist/', files) };
}

export function readZip(file: string): Package {
	const appPlugins = within(APP_PLUGINS, unzipped(file));
	return { file, version: versionIn(appPlugins['umbraco-package.json']), appPlugins };
}
