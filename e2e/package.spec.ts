import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const gzipped = (file: string) => gzipSync(readFileSync(join(dist, file))).length;
const shipped = () => readdirSync(dist);
const scripts = () => shipped().filter((file) => file.endsWith('.js'));

/** What a built file imports, statically or when it is needed. */
const importsOf = (...path: string[]) =>
	[...read(...path).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+)["'`]/g)].map(
		([, specifier = '']) => specifier,
	);

/** @returns what a shop's own build makes of an entry that says this: one script, minified, with all that it imports. */
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
	if (!('output' in result) || result.output.length !== 1) throw new Error('This is not one script.');
	return result.output[0].code;
};

interface PackageJson {
	name: string;
	version: string;
	exports: Record<string, Record<string, string>>;
}
interface PackageManifest {
	version: string;
	extensions: { type: string; js: string }[];
}
/** The part of Umbraco's JSON schema that concerns a package with one bundle. */
interface PackageManifestSchema {
	required: string[];
	properties: Record<string, { type?: string }>;
}

const packageJson = () => JSON.parse(read('package.json')) as PackageJson;
const packageManifest = () => JSON.parse(read('dist', 'umbraco-package.json')) as PackageManifest;

test('one version everywhere', () => {
	expect(packageManifest().version).toBe(packageJson().version);
	expect(read('CHANGELOG.md')).toContain(`## ${packageJson().version}`);
});

test('the package manifest is one bundle, and the bundle is there', () => {
	expect(packageManifest().extensions).toEqual([
		expect.objectContaining({ type: 'bundle', js: '/App_Plugins/UmbracoCommercePaymentLinks/bundle.js' }),
	]);
	expect(shipped()).toContain('bundle.js');
});

test('the package manifest has only what Umbraco describes', () => {
	const described = JSON.parse(
		read('node_modules', '@umbraco-cms', 'backoffice', 'umbraco-package-schema.json'),
	) as PackageManifestSchema;
	// Of the source an editor makes use of `$schema`; on a site nothing is at its address.
	const { $schema, ...source } = JSON.parse(read('umbraco-package.json')) as Record<string, unknown>;
	expect($schema).toContain('umbraco-package-schema.json');
	const properties = JSON.parse(read('dist', 'umbraco-package.json')) as Record<string, unknown>;
	expect(properties).toEqual(source);
	expect(Object.keys(properties)).toEqual(expect.arrayContaining(described.required));
	for (const [name, value] of Object.entries(properties)) {
		expect(Array.isArray(value) ? 'array' : typeof value, name).toBe(described.properties[name]?.type);
	}
});

test('nothing ships but scripts with hashed names, the bundle and the manifest', () => {
	const others = shipped().filter((file) => !/^[\w.-]+-[\w-]{8}\.js$/.test(file));
	expect(others.sort()).toEqual(['bundle.js', 'umbraco-package.json']);
});

test('the boot is one request of at most 1 kB, and all scripts together are at most 25 kB', () => {
	expect(gzipped('bundle.js')).toBeLessThanOrEqual(1000);
	const own = read('dist', 'bundle.js').match(/(?:^|[;}])import[^(][^;]*?["'`]\.[^"'`]*["'`]/g);
	expect(own, 'chunks loaded together with the bundle').toBeNull();
	const total = scripts().reduce((sum, file) => sum + gzipped(file), 0);
	expect(total).toBeLessThanOrEqual(25_000);
});

test('every element of the extension is registered by a script', () => {
	const sources = readdirSync(join(root, 'src', 'payment-link'), { recursive: true, encoding: 'utf8' });
	const tags = sources
		.filter((file) => file.endsWith('.element.ts') && !file.includes('testing'))
		.flatMap((file) => [...read('src', 'payment-link', file).matchAll(/@customElement\('([^']+)'\)/g)])
		.map(([, tag]) => tag);
	expect(tags.length).toBeGreaterThan(5);
	// A decorator of a class, not of one of its properties: `@query` names elements, too.
	const registered = scripts().flatMap((file) =>
		[...read('dist', file).matchAll(/\(["'`](ucpl-[\w-]+)["'`]\)\],[\w$]+\)/g)].map(([, tag]) => tag),
	);
	expect(registered.sort()).toEqual(tags.sort());
});

test('all imports are the backoffice or files that ship', () => {
	const specifiers = scripts().flatMap((file) => importsOf('dist', file));
	expect(specifiers.length).toBeGreaterThan(scripts().length);
	for (const specifier of specifiers) {
		if (specifier.startsWith('./')) expect(shipped()).toContain(specifier.slice(2));
		else expect(specifier).toMatch(/^@umbraco-cms\/backoffice\//);
	}
});

test('no code of Lit or of the backoffice is inside', () => {
	for (const file of scripts()) {
		const source = read('dist', file);
		// What these libraries leave behind even when they are minified.
		for (const trace of [
			'litHtmlVersions',
			'litElementVersions',
			'_$litDirective$',
			'UmbControllerHostMixin',
			'uui-button:',
		])
			expect(source, `${file}: ${trace}`).not.toContain(trace);
	}
});

test('the entries of the npm package are there, and answer in Node', () => {
	for (const entry of Object.values(packageJson().exports))
		for (const file of Object.values(entry)) expect(() => read(file), file).not.toThrow();

	const program = `
		import { createCommerce, handlersFor } from '${packageJson().name}/mocks';
		import { getResponse } from 'msw';
		const url = 'https://shop.example/umbraco/commerce/management/api/v1/session';
		const request = new Request(url, { headers: { Authorization: 'Bearer x' } });
		const response = await getResponse(handlersFor(createCommerce()), request);
		console.log(JSON.stringify([response.status, (await response.json()).stores.length]));
	`;
	const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root });
	expect(JSON.parse(output.toString())).toEqual([200, 2]);
});

test('the mocks import MSW and nothing else, and say whose code is among theirs', () => {
	expect(new Set(importsOf('lib', 'mocks', 'index.js'))).toEqual(new Set(['msw']));
	expect(read('lib', 'mocks', 'third-party-licenses.md')).toMatch(
		/^## jose .*MIT[^]*Copyright \(c\) 2018 Filip Skokan/m,
	);
	const types = readdirSync(join(root, 'lib', 'mocks'), { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.d.ts'),
	);
	const others = types.flatMap((file) => importsOf('lib', 'mocks', file)).filter((name) => !name.startsWith('.'));
	expect(new Set(others)).toEqual(new Set(['msw']));
});

test('what the extension gives to other packages loads nothing', () => {
	expect(read('lib', 'payment-link', 'index.js')).toContain('UcplPaymentLinkChannelError');
	expect(importsOf('lib', 'payment-link', 'index.js')).toEqual([]);
});

const CORE = [
	...['openPaymentLink', 'currentCart', 'emptySession', 'openCart', 'leaveCart', 'completeCart', 'keepOwnCart'],
	'parseSession',
];

test('the core of the storefront kit is at most 1.8 kB', async () => {
	const core = await bundled(`export { ${CORE.join()} } from './lib/storefront/index.js';`);
	expect(core).toContain('Api-Key');
	expect(gzipSync(core).length).toBeLessThanOrEqual(1800);
});

test('the storefront kit imports nothing but its own files', () => {
	const files = readdirSync(join(root, 'lib', 'storefront'), { recursive: true, encoding: 'utf8' });
	const specifiers = files
		.filter((file) => /\.(js|d\.ts)$/.test(file))
		.flatMap((file) => importsOf('lib', 'storefront', file).map((specifier) => join(file, '..', specifier)));
	expect(specifiers.length).toBeGreaterThan(10);
	for (const specifier of specifiers) expect(files).toContain(specifier);
});

test('the part of the storefront kit for browsers knows no key', async () => {
	const browser = await bundled(`export * from './lib/storefront/browser/index.js';`);
	expect(browser).toContain('replaceState');
	expect(browser.toLowerCase()).not.toContain('api-key');
});

test('the storefront kit can be imported in Node, by the name of the package', () => {
	const program = `
		const core = await import('${packageJson().name}/storefront');
		const browser = await import('${packageJson().name}/storefront/browser');
		const request = new Request('https://shop.example/?payment_link_token=x');
		const landing = await core.openPaymentLink(request, { storefrontUrl: 'https://store.example/api' });
		console.log(JSON.stringify([Object.keys(core).sort(), Object.keys(browser).sort(), landing.reason]));
	`;
	const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root });
	const names = [...CORE, 'cookieSession', 'isToken', 'privateHeaders', 'readCart', 'signedCookie'].sort();
	expect(JSON.parse(output.toString())).toEqual([names, ['browserSession', 'takeLandingRequest'], 'invalid']);
});

test('what npm would publish is what ships, and no test', () => {
	const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
		cwd: root,
		shell: process.platform === 'win32',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [{ files }] = JSON.parse(output.toString()) as [{ files: { path: string }[] }];
	const paths = files.map(({ path }) => path);
	expect(paths).toEqual(
		expect.arrayContaining([
			...['dist/bundle.js', 'lib/mocks/index.js', 'lib/payment-link/index.d.ts'],
			...['index.js', 'index.d.ts', 'browser/index.js', 'browser/index.d.ts'].map((file) => `lib/storefront/${file}`),
		]),
	);
	expect(
		paths.filter((path) => !/^(dist|lib|docs)\/|^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(path)),
	).toEqual([]);
	expect(paths.filter((path) => /\.test\.|\/testing\//.test(path))).toEqual([]);
});

test('the lock files name no download address', () => {
	for (const folder of ['.', 'e2e/other-versions'])
		expect(read(folder, 'package-lock.json'), folder).not.toContain('"resolved"');
});
