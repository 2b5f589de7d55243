import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import ts from 'typescript';
import { chromiumFlags, ensureChromium } from '../scripts/chromium.mjs';
import { codeBlock } from './support/code-block.js';
import { link, msws, run } from './support/package-in-a-project.js';
import { expect, test } from './support/package-test.js';
import { root } from './support/root.js';

const tool = (name: string) => fileURLToPath(new URL(`node_modules/${name}`, root));
const block = (info: string) => codeBlock('docs/mocks.md', info);

/** Renames what, according to the guide, has another name in MSW 2. */
const forMsw = (version: string, code: string) =>
	version.startsWith('2') ? code.replaceAll('onUnhandledFrame', 'onUnhandledRequest') : code;

const write = (project: string, file: string, code: string) => {
	mkdirSync(join(project, file, '..'), { recursive: true });
	writeFileSync(join(project, file), code);
	return file;
};

/** @returns TypeScript's errors in these files of a project and in the types of the package */
function complaints(project: string, files: string[], module: ts.ModuleKind): string[] {
	const program = ts.createProgram({
		rootNames: files.map((file) => join(project, file)),
		options: {
			strict: true,
			target: ts.ScriptTarget.ES2022,
			module,
			moduleResolution:
				module === ts.ModuleKind.NodeNext ? ts.ModuleResolutionKind.NodeNext : ts.ModuleResolutionKind.Bundler,
			types: ['node'],
			typeRoots: [tool('@types')],
		},
	});
	// By file, to leave out the types of other packages.
	const checked = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(project));
	expect(checked.map(({ fileName }) => fileName)).toContainEqual(expect.stringMatching('/lib/mocks/index.d.ts$'));
	return [program.getGlobalDiagnostics(), ...checked.map((file) => program.getSemanticDiagnostics(file))]
		.flat()
		.map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

const SNIPPETS = ['node', 'vitest', 'browser', 'seed', 'storefront'];

for (const [version, { folder, on }] of Object.entries(msws)) {
	test(`the guide's TypeScript compiles under strict, with MSW ${version}`, ({ packed }) => {
		const project = packed.projectWithMsw(folder);
		const files = SNIPPETS.map((name) => write(project, `${name}.ts`, forMsw(version, block(`ts ${name}`))));
		expect(complaints(project, files, ts.ModuleKind.ESNext)).toEqual([]);
	});

	for (const node of on)
		test(`the guide's test in Node passes with MSW ${version} in Node ${node}`, ({ packed }) => {
			const project = packed.projectWithMsw(folder);
			const file = write(project, 'link.test.mjs', forMsw(version, block('ts node')));
			expect(run(node, project, '--test', '--test-reporter=tap', file)).toMatch(/^# pass 1$/m);
			const asked = write(project, 'order.mjs', block('ts storefront'));
			expect(run(node, project, asked)).toBe('200\n');
		});
}

for (const version of ['2.15', '3.0'] as const)
	test(`MSW ${version} responds to a request with the handlers`, ({ packed }) => {
		const program = `
			import { getResponse } from 'msw';
			import { createCommerce, handlersFor } from 'umbraco-commerce-payment-links/mocks';
			const ask = async (url) => (await getResponse(handlersFor(createCommerce()), new Request(url)))?.status;
			console.log([
				await ask('https://site.example/umbraco/commerce/management/api/v1/session'),
				await ask('https://site.example/'),
			]);
		`;
		const project = packed.projectWithMsw(msws[version].folder);
		expect(run('24', project, '--input-type=module', '--eval', program)).toBe('[ 401, undefined ]\n');
	});

test('the types of the mocks are found with the module resolution of Node', ({ packed }) => {
	const project = packed.projectWithMsw(msws['3.0'].folder);
	const file = write(project, 'seed.ts', block('ts seed'));
	expect(complaints(project, [file], ts.ModuleKind.NodeNext)).toEqual([]);
});

test("the guide's test in Vitest passes", ({ packed }) => {
	const project = packed.projectWithMsw(msws['3.0'].folder);
	write(project, 'gone.test.ts', block('ts vitest'));
	const said = run('24', project, tool('vitest/vitest.mjs'), 'run', 'gone', '--reporter=tap-flat');
	expect(said).toMatch(/^ok 1 - .*a cart that is gone has no payment link/m);
});

test('"npx msw init" puts the worker\'s script where the guide says', ({ packed }) => {
	const project = packed.projectWithMsw(msws['3.0'].folder);
	const [npx, msw, ...args] = block('sh init').trim().split(' ');
	expect([npx, msw]).toEqual(['npx', 'msw']);
	run('24', project, tool('msw/cli/index.js'), ...args);
	expect(existsSync(join(project, 'public', 'mockServiceWorker.js'))).toBe(true);
});

test("the guide's configuration for web-test-runner lets the worker respond", ({ packed }) => {
	const project = packed.projectWithMsw(msws['3.0'].folder);
	link(project, '@web', tool('@web'));
	write(project, 'web-test-runner.config.mjs', block('js web-test-runner'));
	write(project, 'test/commerce.js', block('ts browser'));
	write(
		project,
		'test/session.test.js',
		`import './commerce.js';
		it('answers', async () => {
			const headers = { Authorization: 'Bearer any' };
			const { status } = await fetch('/umbraco/commerce/management/api/v1/session', { headers });
			if (status !== 200) throw new Error(String(status));
		});`,
	);
	write(
		project,
		'here.mjs',
		`import { chromeLauncher } from '@web/test-runner-chrome';
		import config from './web-test-runner.config.mjs';
		const launchOptions = ${JSON.stringify({ executablePath: ensureChromium(), args: chromiumFlags })};
		export default { ...config, browsers: [chromeLauncher({ launchOptions })] };`,
	);
	const said = run('24', project, tool('@web/test-runner/dist/bin.js'), '--config', 'here.mjs');
	expect(stripVTControlCharacters(said)).toContain('1/1 test files | 1 passed, 0 failed');
});
