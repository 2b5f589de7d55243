import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { strToU8 } from 'fflate';
import { root } from '../toolchain.mjs';
import { obstacles } from './obstacles.js';
import { marketplaceLinks, packageProblems, releaseProblems } from './problems.js';
import { addresses } from './addresses.js';
import { packageJson } from './project.js';
import type { PackageJson } from './project.js';

const manifest = (version: string) => strToU8(JSON.stringify({ version }));

describe('the check of the packages', () => {
	const built = { 'bundle.js': strToU8('a'), 'umbraco-package.json': manifest('1.0.0') };
	const good = { file: 'a.zip', version: '1.0.0', appPlugins: built };
	const problems = (change: object) => packageProblems([{ ...good, ...change }], '1.0.0', built).join('\n');

	it('accepts packages of the same files and version', () => {
		expect(problems({})).to.equal('');
	});

	it('finds another version of the package', () => {
		expect(problems({ version: '1.0.1' })).to.contain('version 1.0.1');
		expect(problems({ version: undefined })).to.contain('version unknown');
	});

	it('finds another version in the package manifest, even if it was built that way', () => {
		const other = { ...built, 'umbraco-package.json': manifest('0.9.0') };
		expect(packageProblems([{ ...good, appPlugins: other }], '1.0.0', other)).to.have.length(1);
	});

	it('finds changed, missing and additional files', () => {
		expect(problems({ appPlugins: { ...built, 'bundle.js': strToU8('b') } })).to.contain('bundle.js');
		expect(problems({ appPlugins: { 'bundle.js': built['bundle.js'] } })).to.contain('umbraco-package.json');
		expect(problems({ appPlugins: { ...built, 'other.js': strToU8('') } })).to.contain('other.js');
	});
});

describe('a release', () => {
	const ready: PackageJson = {
		...packageJson(),
		version: '1.0.0',
		repository: 'https://github.com/owner/name',
		bugs: 'https://github.com/owner/name/issues',
	};
	const places = addresses(ready);
	if (!places) throw new Error('Expected addresses.');
	const marketplace = marketplaceLinks(places, 'https://github.com/owner/name/issues');
	const changelog = '# Changelog\n\n## 1.0.0\n';

	it('has nothing in its way when addresses, links and changelog are there', () => {
		expect(releaseProblems(ready, changelog, marketplace)).to.deep.equal([]);
	});

	it('is refused without an address of the repository', () => {
		const problems = obstacles('release', { ...ready, repository: undefined }).join('\n');
		expect(problems).to.match(/^package\.json has no "repository"/m);
	});

	it('is refused without an issue tracker', () => {
		const [problem] = releaseProblems({ ...ready, bugs: undefined }, changelog, marketplace);
		expect(problem).to.contain('"bugs"');
	});

	it('is refused while the Marketplace would show other links, and says which ones to add', () => {
		for (const links of [
			{},
			{ ...marketplace, Screenshots: [] },
			{ ...marketplace, DocumentationUrl: 'https://x.example' },
		]) {
			const [problem] = releaseProblems(ready, changelog, links);
			expect(problem).to.contain(marketplace.DocumentationUrl);
		}
	});

	it('is refused when the changelog does not have its version, or has unreleased changes', () => {
		expect(releaseProblems(ready, '# Changelog\n\n## 0.9.0\n', marketplace)).to.have.length(1);
		expect(releaseProblems(ready, `# Changelog\n\n## Unreleased\n\n## 1.0.0\n`, marketplace)).to.have.length(1);
	});
});

describe('packing', () => {
	it('for NuGet is refused without the .NET 10 SDK, for npm and as a zip it is not', () => {
		const env = { PATH: '' };
		expect(obstacles('nuget', packageJson(), env)).to.deep.equal(['The .NET 10 SDK was not found.']);
		expect(obstacles('all', packageJson(), env)).to.deep.equal(['The .NET 10 SDK was not found.']);
		expect(obstacles('npm', packageJson(), env)).to.deep.equal([]);
		expect(obstacles('zip', packageJson(), env)).to.deep.equal([]);
	});

	it('reports why it is refused', () => {
		const { status, stderr } = spawnSync(process.execPath, ['scripts/pack.mjs', 'everything'], {
			cwd: root,
			encoding: 'utf8',
		});
		expect(stderr).to.contain('Choose one of nuget, npm, zip, all, release.');
		expect(status).to.equal(1);
	});
});
