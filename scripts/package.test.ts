import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { build } from 'vite';
import { root } from './toolchain.mjs';

const dist = join(root, 'dist');

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const gzipped = (file: string) => gzipSync(readFileSync(join(dist, file))).length;
const shipped = () => readdirSync(dist);
const scripts = () => shipped().filter((file) => file.endsWith('.js'));

/** @returns the static and dynamic imports of a built file */
const importsOf = (...path: string[]) =>
	[...read(...path).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+)["'`]/g)].map(
		([, specifier = '']) => specifier,
	);

/** @returns the single minified script that a shop's own build makes of this entry, with everything it imports */
const bundled = async (entry: string): Promise<string> => {
	const result = await build({
		configFile: false,
		root,
		logLevel: 'error',
		plugins: [
			{
				name: 'entry',
				resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
				load: (id) => (id === '\0entry' ? entry : undefined),
			},
		],
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
		},
	});
	if (!('output' in result) || result.output.length !== 1) throw new Error('Expected a single script.');
	return result.output[0].code;
};

interface PackageJson {
	name: string;
	version: string;
	author: string;
	scripts: Record<string, string>;
	description: string;
	exports: Record<string, Record<string, string>>;
	peerDependencies: Record<string, string>;
}
interface PackageManifest {
	name: string;
	version: string;
	extensions: { type: string; js: string }[];
}
/** The part of Umbraco's JSON schema that applies to a package with one bundle. */
interface PackageManifestSchema {
	required: string[];
	properties: Record<string, { type?: string }>;
}

const packageJson = () => JSON.parse(read('package.json')) as PackageJson;
const packageManifest = () => JSON.parse(read('dist', 'umbraco-package.json')) as PackageManifest;

const CORE = [
	...['openPaymentLink', 'currentCart', 'emptySession', 'openCart', 'leaveCart', 'completeCart', 'keepOwnCart'],
	'parseSession',
];

/** Of Umbraco's documentation, "Listing Your Package". Unknown fields are ignored silently. */
const MARKETPLACE_FIELDS = [
	...[
		'AddOnPackagesRequiredForUmbracoCloud',
		'AlternateCategory',
		'AlternatePackageNames',
		'AuthorDetails',
		'Category',
	],
	...['Description', 'DiscussionForumUrl', 'DocumentationUrl', 'IsSubPackageOf', 'IssueTrackerUrl', 'LicenseTypes'],
	...['LookingForContributors', 'LookingForMaintainer', 'PackageType', 'PackagesByAuthor', 'RelatedPackages'],
	...['Screenshots', 'Tags', 'Title', 'VersionDependencyMode', 'VersionSpecificPackageIds', 'VideoUrl'],
];

describe('the package', () => {
	it('has the same version everywhere', () => {
		expect(packageManifest().version).to.equal(packageJson().version);
		expect(JSON.parse(read('package-lock.json'))).to.have.property('version', packageJson().version);
		expect(read('CHANGELOG.md')).to.contain(`## ${packageJson().version}`);
		const inReadme = [...read('README.md').matchAll(/umbraco-commerce-payment-links-(.+?)\.(?:tgz|zip)/g)];
		expect(inReadme.map(([, version]) => version)).to.deep.equal([packageJson().version, packageJson().version]);
	});

	it('has a package manifest with one bundle, which exists', () => {
		const [bundle, ...others] = packageManifest().extensions;
		expect(bundle).to.include({ type: 'bundle', js: '/App_Plugins/UmbracoCommercePaymentLinks/bundle.js' });
		expect(others).to.deep.equal([]);
		expect(shipped()).to.contain('bundle.js');
	});

	it('has only properties in its package manifest that Umbraco documents', () => {
		const described = JSON.parse(
			read('node_modules', '@umbraco-cms', 'backoffice', 'umbraco-package-schema.json'),
		) as PackageManifestSchema;
		// Only editors use `$schema`; on a site there is nothing at its address.
		const { $schema, ...source } = JSON.parse(read('umbraco-package.json')) as Record<string, unknown>;
		expect($schema).to.contain('umbraco-package-schema.json');
		const properties = JSON.parse(read('dist', 'umbraco-package.json')) as Record<string, unknown>;
		expect(properties).to.deep.equal(source);
		expect(Object.keys(properties)).to.include.members(described.required);
		for (const [name, value] of Object.entries(properties)) {
			expect(Array.isArray(value) ? 'array' : typeof value, name).to.equal(described.properties[name]?.type);
		}
	});

	it('ships only the manifest, the bundle, scripts with hashed names, the license and the files of public/', () => {
		const others = shipped().filter((file) => !/^[\w.-]+-[\w-]{8}\.js$/.test(file));
		const asTheyAre = readdirSync(join(root, 'public'));
		expect(asTheyAre).to.deep.equal(['icon.png']);
		expect(others).to.have.members(['bundle.js', 'umbraco-package.json', 'LICENSE.txt', ...asTheyAre]);
		expect(read('dist', 'LICENSE.txt')).to.equal(read('LICENSE'));
	});

	it('has every command that the README and the guide to releasing name', () => {
		const commands = ['README.md', 'docs/releasing.md'].flatMap((file) => [
			...read(file).matchAll(/npm run ([\w:]+)/g),
		]);
		expect(commands.length).to.be.above(5);
		expect(Object.keys(packageJson().scripts)).to.include.members(commands.map(([, name]) => name));
	});

	it('has an icon of the size that NuGet recommends', () => {
		const icon = readFileSync(join(dist, 'icon.png'));
		expect(icon.subarray(1, 4).toString()).to.equal('PNG');
		expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).to.deep.equal([128, 128]);
		expect(icon.compare(readFileSync(join(root, 'public', 'icon.png')))).to.equal(0);
	});

	it('supports the same versions of Umbraco in NuGet as in npm', () => {
		const project = read('packaging', 'nuget', 'Umbraco.Community.CommercePaymentLinks.csproj');
		const [, from, to] = /Include="Umbraco\.Commerce" Version="\[([\d.]+),(\d+)\.0\.0\)"/.exec(project) ?? [];
		expect(packageJson().peerDependencies['@umbraco-cms/backoffice']).to.equal(`>=${String(from)} <${String(to)}`);
	});

	it('is described for the Marketplace with fields and values that it knows', () => {
		const { $schema, ...listing } = JSON.parse(read('umbraco-marketplace.json')) as Record<string, unknown>;
		expect($schema).to.contain('umbraco-marketplace-schema.json');
		expect(MARKETPLACE_FIELDS).to.include.members(Object.keys(listing));
		expect(listing).to.deep.include({
			Title: packageManifest().name,
			Description: packageJson().description,
			Category: 'Commerce',
			AlternateCategory: 'Editor Tools',
			PackageType: 'Package',
			LicenseTypes: ['Free'],
			AuthorDetails: { Name: packageJson().author },
		});
	});

	it('boots with one request of at most 1.3 kB, and has at most 28 kB of scripts in total', () => {
		expect(gzipped('bundle.js')).to.be.at.most(1300);
		const own = read('dist', 'bundle.js').match(/(?:^|[;}])import[^(][^;]*?["'`]\.[^"'`]*["'`]/g);
		expect(own, 'chunks that the bundle imports at boot').to.equal(null);
		const total = scripts().reduce((sum, file) => sum + gzipped(file), 0);
		expect(total).to.be.at.most(28_000);
	});

	it('registers every element of the extension', () => {
		const sources = readdirSync(join(root, 'src', 'payment-link'), { recursive: true, encoding: 'utf8' });
		const tags = sources
			.filter((file) => file.endsWith('.element.ts') && !file.includes('testing'))
			.flatMap((file) => [...read('src', 'payment-link', file).matchAll(/@customElement\('([^']+)'\)/g)])
			.map(([, tag]) => tag);
		expect(tags.length).to.be.above(5);
		// Only decorators of classes: `@query` on a property names elements, too.
		const registered = scripts().flatMap((file) =>
			[...read('dist', file).matchAll(/\(["'`](ucpl-[\w-]+)["'`]\)\],[\w$]+\)/g)].map(([, tag]) => tag),
		);
		expect(registered.sort()).to.deep.equal(tags.sort());
	});

	it('imports only the backoffice and files that ship', () => {
		const specifiers = scripts().flatMap((file) => importsOf('dist', file));
		expect(specifiers.length).to.be.above(scripts().length);
		for (const specifier of specifiers) {
			if (specifier.startsWith('./')) expect(shipped()).to.contain(specifier.slice(2));
			else expect(specifier).to.match(/^@umbraco-cms\/backoffice\//);
		}
	});

	it('contains no code of Lit or the backoffice', () => {
		for (const file of scripts()) {
			const source = read('dist', file);
			// Names that survive in these libraries when they are minified.
			for (const trace of [
				'litHtmlVersions',
				'litElementVersions',
				'_$litDirective$',
				'UmbControllerHostMixin',
				'uui-button:',
			])
				expect(source, `${file}: ${trace}`).not.to.contain(trace);
		}
	});

	it('has entry points for npm that exist and work in Node', () => {
		for (const entry of Object.values(packageJson().exports))
			for (const file of Object.values(entry)) expect(() => read(file), file).not.to.throw();

		const program = `
		import { createCommerce, handlersFor } from '${packageJson().name}/mocks';
		import { getResponse } from 'msw';
		const url = 'https://shop.example/umbraco/commerce/management/api/v1/session';
		const request = new Request(url, { headers: { Authorization: 'Bearer x' } });
		const response = await getResponse(handlersFor(createCommerce()), request);
		console.log(JSON.stringify([response.status, (await response.json()).stores.length]));
	`;
		const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root });
		expect(JSON.parse(output.toString())).to.deep.equal([200, 2]);
	});

	it('has mocks that import only MSW and include the licenses of bundled code', () => {
		expect(new Set(importsOf('lib', 'mocks', 'index.js'))).to.deep.equal(new Set(['msw']));
		expect(read('lib', 'mocks', 'third-party-licenses.md')).to.match(
			/^## jose .*MIT[^]*Copyright \(c\) 2018 Filip Skokan/m,
		);
		const types = readdirSync(join(root, 'lib', 'mocks'), { recursive: true, encoding: 'utf8' }).filter((file) =>
			file.endsWith('.d.ts'),
		);
		const others = types.flatMap((file) => importsOf('lib', 'mocks', file)).filter((name) => !name.startsWith('.'));
		expect(new Set(others)).to.deep.equal(new Set(['msw']));
	});

	it('loads nothing when another package imports the extension', () => {
		expect(read('lib', 'payment-link', 'index.js')).to.contain('UcplPaymentLinkChannelError');
		expect(importsOf('lib', 'payment-link', 'index.js')).to.deep.equal([]);
	});

	it('has a storefront kit whose core is at most 1.8 kB', async () => {
		const core = await bundled(`export { ${CORE.join()} } from './lib/storefront/index.js';`);
		expect(core).to.contain('Api-Key');
		expect(gzipSync(core).length).to.be.at.most(1800);
	});

	it('has a storefront kit that imports only its own files', () => {
		const files = readdirSync(join(root, 'lib', 'storefront'), { recursive: true, encoding: 'utf8' });
		const specifiers = files
			.filter((file) => /\.(js|d\.ts)$/.test(file))
			.flatMap((file) => importsOf('lib', 'storefront', file).map((specifier) => join(file, '..', specifier)));
		expect(specifiers.length).to.be.above(10);
		for (const specifier of specifiers) expect(files).to.contain(specifier);
	});

	it('has no API key in the part of the storefront kit for browsers', async () => {
		const browser = await bundled(`export * from './lib/storefront/browser/index.js';`);
		expect(browser).to.contain('replaceState');
		expect(browser.toLowerCase()).not.to.contain('api-key');
	});

	it('has a storefront kit that can be imported in Node by the name of the package', () => {
		const program = `
		const core = await import('${packageJson().name}/storefront');
		const browser = await import('${packageJson().name}/storefront/browser');
		const request = new Request('https://shop.example/?payment_link_token=x');
		const landing = await core.openPaymentLink(request, { storefrontUrl: 'https://store.example/api' });
		console.log(JSON.stringify([Object.keys(core).sort(), Object.keys(browser).sort(), landing.reason]));
	`;
		const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root });
		const names = [...CORE, 'cookieSession', 'isToken', 'privateHeaders', 'readCart', 'signedCookie'].sort();
		expect(JSON.parse(output.toString())).to.deep.equal([names, ['browserSession', 'takeLandingRequest'], 'invalid']);
	});

	it('publishes only what ships, without tests', () => {
		const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
			cwd: root,
			shell: process.platform === 'win32',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
		const [{ files }] = JSON.parse(output.toString()) as [{ files: { path: string }[] }];
		const paths = files.map(({ path }) => path);
		expect(paths).to.include.members([
			...['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'docs/images/payment-link-generator.png'],
			...readdirSync(join(root, 'docs'))
				.filter((file) => file.endsWith('.md'))
				.map((file) => `docs/${file}`),
			...shipped().map((file) => `dist/${file}`),
			...['dist/bundle.js', 'lib/mocks/index.js', 'lib/payment-link/index.d.ts'],
			...['index.js', 'index.d.ts', 'browser/index.js', 'browser/index.d.ts'].map((file) => `lib/storefront/${file}`),
		]);
		expect(
			paths.filter((path) => !/^(dist|lib|docs)\/|^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(path)),
		).to.deep.equal([]);
		expect(paths.filter((path) => /\.test\.|\/testing\//.test(path))).to.deep.equal([]);
	});

	it('has lock files without download addresses', () => {
		for (const folder of ['.', 'e2e/other-versions', 'hosts/17'])
			expect(read(folder, 'package-lock.json'), folder).not.to.contain('"resolved"');
	});
});
