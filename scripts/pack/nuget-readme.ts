import { posix } from 'node:path';
import type { Addresses } from './addresses.js';

const FOLDER = 'packaging/nuget';

/**
 * The README of the NuGet package. Relative links, which work in the repository, become addresses of this version.
 * @param markdown
 * @param version
 * @param addresses - without them pictures are left out, and only the text of links remains
 */
export const nugetReadme = (markdown: string, version: string, addresses?: Addresses): string =>
	markdown
		.replace(
			/(!?)\[([^\]]*)\]\((?!https?:)([^)#]+)(#[^)]*)?\)/g,
			(_, picture: string, text: string, path: string, hash = '') => {
				const file = posix.join(FOLDER, path);
				if (!addresses) return picture ? '' : text;
				if (picture) return `![${text}](${addresses.raw(file, `v${version}`)})`;
				return `[${text}](${addresses.page(file, `v${version}`)}${String(hash)})`;
			},
		)
		.replace(/\n{3,}/g, '\n\n');
