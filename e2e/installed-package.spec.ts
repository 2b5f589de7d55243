import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { msws, nodes, run, type NodeVersion } from './support/package-in-a-project.js';
import { expect, test } from './support/package-test.js';

const NAME = 'umbraco-commerce-payment-links';

interface PackageJson {
	engines: { node: string };
	exports: Record<string, Record<string, string>>;
}

/** The installed package in a project. */
const packageJsonIn = (project: string) =>
	JSON.parse(readFileSync(join(project, 'node_modules', NAME, 'package.json'), 'utf8')) as PackageJson;

const entriesIn = (project: string) => Object.keys(packageJsonIn(project).exports).map((entry) => join(NAME, entry));

for (const version of Object.keys(nodes) as NodeVersion[]) {
	test(`an unbuilt clone packs entry points that run in Node ${version}`, ({ packed }) => {
		const project = packed.projectWithMsw(msws['2.15'].folder);
		const program = `
			const names = {};
			for (const entry of ${JSON.stringify(entriesIn(project))}) names[entry] = Object.keys(await import(entry));
			const { cookieSession, openPaymentLink } = await import('${NAME}/storefront');
			const landing = await openPaymentLink(new Request('https://shop.example/?payment_link_token=x'), {
				storefrontUrl: 'https://store.example/api',
			});
			const session = cookieSession({ secret: 'a'.repeat(32) });
			const cookies = await session.write({ own: 'mine', links: [] });
			const { own } = await session.read(cookies.map((cookie) => cookie.split(';')[0]).join('; '));
			console.log(JSON.stringify({ version: process.version, names, reason: landing.reason, own }));
		`;
		const said: unknown = JSON.parse(run(version, project, '--input-type=module', '--eval', program));
		expect(said).toEqual({
			version: expect.stringMatching(`^v${version.replaceAll('.', '\\.')}\\.`),
			names: {
				[NAME]: ['UcplPaymentLinkChannelError'],
				[`${NAME}/mocks`]: expect.arrayContaining(['createCommerce', 'handlersFor']),
				[`${NAME}/storefront`]: expect.arrayContaining(['cookieSession', 'openPaymentLink']),
				[`${NAME}/storefront/browser`]: ['browserSession', 'takeLandingRequest'],
			},
			reason: 'invalid',
			own: 'mine',
		});
	});
}

test('the oldest supported Node is tested', ({ packed }) => {
	const { engines } = packageJsonIn(packed.projectWithMsw(msws['2.15'].folder));
	const oldest = Object.keys(nodes).sort((a, b) => Number(a) - Number(b))[0];
	expect(`${engines.node}.0`).toBe(`>=${oldest ?? ''}`);
});

test('the installed package has scripts and types of every entry point, and the files for App_Plugins', ({
	packed,
}) => {
	const project = packed.projectWithMsw(msws['2.15'].folder);
	const files = Object.values(packageJsonIn(project).exports).flatMap((entry) => Object.values(entry));
	expect(files).toContain('./lib/mocks/index.d.ts');
	for (const file of [...files, 'dist/bundle.js', 'dist/umbraco-package.json'])
		expect(readFileSync(join(project, 'node_modules', NAME, file), 'utf8'), file).not.toBe('');
});

const BESIDE: Record<string, string>[] = [
	{ jose: '5.10.0' },
	{ jose: '4.15.9', msw: '2.0.0' },
	{ jose: '6.2.18', msw: '2.15.0' },
	{ msw: '3.0.5' },
	{ '@umbraco-cms/backoffice': '17.0.0' },
];

for (const others of BESIDE)
	test(`npm installs it beside ${Object.entries(others).flat().join(' ')}`, ({ packed }) => {
		const project = packed.projectBeside(others);
		expect(entriesIn(project)).toContain(`${NAME}/mocks`);
	});

test('unused imports leave nothing in the build of a project', async ({ packed }) => {
	const project = packed.projectWithMsw(msws['2.15'].folder);
	const entry = entriesIn(project)
		.map((name) => `import '${name}';`)
		.join('\n');
	const result = await build({
		configFile: false,
		root: project,
		logLevel: 'error',
		plugins: [
			{
				name: 'entry',
				resolveId: (id) => (id === 'entry' ? join(project, 'entry.js') : undefined),
				load: (id) => (id === join(project, 'entry.js') ? `${entry}\nconsole.log('all there is');` : undefined),
			},
		],
		build: { write: false, modulePreload: false, rolldownOptions: { input: 'entry', external: ['msw'] } },
	});
	if (!('output' in result) || result.output.length !== 1) throw new Error('Expected a single script.');
	expect(result.output[0].code.trim()).toBe('console.log(`all there is`);');
});
