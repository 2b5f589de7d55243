import { expect } from 'chai';
import { addresses } from './addresses.js';
import { nugetReadme } from './nuget-readme.js';
import { readText } from './project.js';

const github = addresses({ repository: { url: 'git+https://github.com/owner/name.git' } });

describe('addresses', () => {
	it('are those of GitHub and GitLab', () => {
		expect(github?.repository).to.equal('https://github.com/owner/name');
		expect(github?.page('docs/a.md', 'v1.0.0')).to.equal('https://github.com/owner/name/blob/v1.0.0/docs/a.md');
		expect(github?.raw('a.png', 'HEAD')).to.equal('https://raw.githubusercontent.com/owner/name/HEAD/a.png');
		const gitlab = addresses({ repository: 'https://gitlab.com/group/sub/name' });
		expect(gitlab?.page('a.md', 'v1.0.0')).to.equal('https://gitlab.com/group/sub/name/-/blob/v1.0.0/a.md');
		expect(gitlab?.raw('a.png', 'HEAD')).to.equal('https://gitlab.com/group/sub/name/-/raw/HEAD/a.png');
	});

	for (const repository of [undefined, {}, '', 'owner/name', 'git@github.com:owner/name.git', 'https://example.com/a'])
		it(`are unknown for ${JSON.stringify(repository)}`, () => expect(addresses({ repository })).to.equal(undefined));
});

describe('the README of the NuGet package', () => {
	const markdown =
		'See [the guide](../../docs/a.md#part) or [Umbraco](https://umbraco.com).\n\n![Panel](../../p.png)\n\nEnd.';

	it('has addresses of this version', () => {
		expect(nugetReadme(markdown, '1.2.3', github)).to.equal(
			'See [the guide](https://github.com/owner/name/blob/v1.2.3/docs/a.md#part) or [Umbraco](https://umbraco.com).\n\n' +
				'![Panel](https://raw.githubusercontent.com/owner/name/v1.2.3/p.png)\n\nEnd.',
		);
	});

	it('has no relative links and pictures while there is no address', () => {
		expect(nugetReadme(markdown, '1.2.3')).to.equal('See the guide or [Umbraco](https://umbraco.com).\n\nEnd.');
	});

	it('links to files that exist', () => {
		const links = [...readText('packaging', 'nuget', 'README.md').matchAll(/\]\((?!https:)([^)#]+)/g)];
		expect(links.length).to.be.above(2);
		for (const [, path = ''] of links) expect(() => readText('packaging', 'nuget', path), path).not.to.throw();
	});
});
