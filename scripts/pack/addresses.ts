import type { PackageJson } from './project.js';

/** The addresses of a file in the repository: a page for a document, the file itself for a picture. */
export interface Addresses {
	/** The page of the repository. */
	repository: string;
	/**
	 * @param path - in the repository
	 * @param ref - a tag, or `HEAD`, the default branch
	 */
	page(path: string, ref: string): string;
	raw(path: string, ref: string): string;
}

/** NuGet's gallery shows pictures from a few hosts only, among them these. */
const HOSTS: Record<string, (repository: string, path: string) => Addresses> = {
	'github.com': (repository, name) => ({
		repository,
		page: (path, ref) => `${repository}/blob/${ref}/${path}`,
		raw: (path, ref) => `https://raw.githubusercontent.com${name}/${ref}/${path}`,
	}),
	'gitlab.com': (repository) => ({
		repository,
		page: (path, ref) => `${repository}/-/blob/${ref}/${path}`,
		raw: (path, ref) => `${repository}/-/raw/${ref}/${path}`,
	}),
};

export const addressOf = (field: string | { url?: string } | undefined): string | undefined =>
	typeof field === 'string' ? field : field?.url;

/** @returns the addresses of `repository` in package.json, or nothing without one on GitHub or GitLab */
export function addresses({ repository }: Pick<PackageJson, 'repository'>): Addresses | undefined {
	const address = addressOf(repository)
		?.replace(/^git\+/, '')
		.replace(/\.git$/, '');
	if (!address || !URL.canParse(address)) return undefined;
	const { protocol, host, pathname } = new URL(address);
	return protocol === 'https:' ? HOSTS[host]?.(`https://${host}${pathname}`, pathname) : undefined;
}
