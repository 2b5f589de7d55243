import { strFromU8 } from 'fflate';
import { addresses, addressOf } from './addresses.js';
import type { Addresses } from './addresses.js';
import type { Files, PackageJson } from './project.js';
import type { Package } from './read-package.js';

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined) => a && b && Buffer.compare(a, b) === 0;

/**
 * @param packages
 * @param version of package.json
 * @param built what the build made
 * @returns what is wrong with the packages, in sentences
 */
export const packageProblems = (packages: Package[], version: string, built: Files): string[] =>
	packages.flatMap(({ file, version: own, appPlugins }) => {
		const problems = own === version ? [] : [`${file} has version ${own ?? 'unknown'} and not ${version}.`];
		const manifest = appPlugins['umbraco-package.json'];
		if (manifest && (JSON.parse(strFromU8(manifest)) as { version?: string }).version !== version)
			problems.push(`The umbraco-package.json in ${file} does not have version ${version}.`);
		for (const name of new Set([...Object.keys(built), ...Object.keys(appPlugins)]).values())
			if (!same(built[name], appPlugins[name])) problems.push(`${name} in ${file} differs from dist/${name}.`);
		return problems;
	});

export interface Marketplace {
	DocumentationUrl?: string;
	IssueTrackerUrl?: string;
	Screenshots?: { ImageUrl: string; Caption: string }[];
}

/** The part of umbraco-marketplace.json that depends on the address of the repository. */
export const marketplaceLinks = (places: Addresses, bugs: string): Required<Marketplace> => ({
	DocumentationUrl: places.page('README.md', 'HEAD'),
	IssueTrackerUrl: bugs,
	Screenshots: [
		{
			ImageUrl: places.raw('docs/images/payment-link-generator.png', 'HEAD'),
			Caption: 'The Payment Link Generator next to an open cart',
		},
	],
});

/** @returns why this version cannot be released, in sentences */
export function releaseProblems(manifest: PackageJson, changelog: string, marketplace: Marketplace): string[] {
	const problems = [];
	const { version } = manifest;
	if (!changelog.includes(`\n## ${version}\n`)) problems.push(`CHANGELOG.md has no heading "## ${version}".`);
	if (/^## Unreleased/m.test(changelog)) problems.push('CHANGELOG.md has an unreleased section.');
	const places = addresses(manifest);
	const bugs = addressOf(manifest.bugs);
	if (!places)
		problems.push(
			'package.json has no "repository" with an https address on GitHub or GitLab. ' +
				'The pictures and links of the packages need it.',
		);
	if (!bugs) problems.push('package.json has no "bugs" with the address of the issue tracker.');
	if (!places || !bugs) return problems;
	const links = marketplaceLinks(places, bugs);
	const differs = Object.entries(links).some(
		([name, value]) => JSON.stringify(value) !== JSON.stringify(marketplace[name as keyof Marketplace]),
	);
	if (differs)
		problems.push(`umbraco-marketplace.json does not have these links:\n${JSON.stringify(links, undefined, '\t')}`);
	return problems;
}
