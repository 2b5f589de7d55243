// `npm test`: all checks of a change. Installs missing dependencies first.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { hasDotnet } from './dotnet.mjs';
import { ensureInstalled, installed, root, succeeds } from './toolchain.mjs';

const results = join(root, 'test-results');
const componentCounts = join(results, 'component-tests.json');
const nodeCounts = join(results, 'node-tests.json');
const packageCounts = join(results, 'package-tests.json');
const nugetCounts = join(results, 'nuget-tests.json');
const versionCounts = join(results, 'version-tests.json');

const total = { passed: 0, failed: 0 };

const announce = (name) => console.log(`\n=== ${name}`);

/** A step that passes or fails as a whole. */
async function check(name, tool, ...args) {
	announce(name);
	const passed = await succeeds(tool, args);
	total[passed ? 'passed' : 'failed'] += 1;
	return passed;
}

/** A step whose tests are counted; it fails as a whole when it fails without a failed test or runs no tests. */
async function testsWith(env, name, countsFile, readCounts, tool, ...args) {
	announce(name);
	const succeeded = await succeeds(tool, args, { ...env, COUNTS_FILE: countsFile });
	const counts = readCounts(countsFile);
	if (counts.failed === 0 && (!succeeded || counts.passed === 0)) {
		console.error(`${name}: failed, but no test did.`);
		counts.failed = 1;
	}
	total.passed += counts.passed;
	total.failed += counts.failed;
}

const tests = (...step) => testsWith({}, ...step);

function readJson(file, otherwise) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return otherwise;
	}
}

const counted = (file) => readJson(file, { passed: 0, failed: 0 });

function e2eCounts(file) {
	const { stats } = readJson(file, { stats: { expected: 0, unexpected: 0, flaky: 0 } });
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** A part of the e2e tests, with a sandbox of its own. */
const e2e = (run, env, ...args) =>
	testsWith(
		// No lines are rewritten, because those of the other runs come between them.
		{ ...env, E2E_RUN: run, PLAYWRIGHT_FORCE_TTY: '0' },
		run,
		join(results, `${run}.json`),
		e2eCounts,
		...['playwright', 'test', '--config', 'e2e/playwright.config.ts', ...args],
	);

/** The port of the first sandbox of the e2e tests; others use the next ones. */
const firstPort = Number(process.env.E2E_PORT ?? '5174');

await ensureInstalled();
try {
	process.env.CHROME_PATH = ensureChromium();
} catch (error) {
	console.error(error.message);
	process.exit(1);
}
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

// In the background: this waits for the network, and the first steps for the processor.
const otherVersions = (async () => {
	for (const folder of ['e2e/other-versions', 'hosts/17']) await installed(join(root, folder));
})();

// Some steps run side by side: each of them uses one processor, or waits.
await Promise.all([
	check('Lint', 'eslint', '.', '--max-warnings', '0'),
	check('Format', 'prettier', '--check', '.').then(() => check('Types', 'tsc')),
]);
await tests('Component tests', componentCounts, counted, 'wtr');
await tests('Tests in Node', nodeCounts, counted, 'node', 'scripts/test-node.mjs');
await otherVersions;
if (await check('Build', 'npm', 'run', 'build', '--silent')) {
	await Promise.all([
		tests(
			'Package checks',
			packageCounts,
			counted,
			'node',
			'scripts/test-node.mjs',
			'scripts/package.test.ts',
			'scripts/pack/*.test.ts',
		),
		tests('Versions', versionCounts, counted, 'node', 'scripts/test-node.mjs', 'scripts/umbraco-versions.test.ts'),
	]);
	if (hasDotnet())
		await tests('NuGet package', nugetCounts, counted, 'node', 'scripts/test-node.mjs', 'scripts/nuget.test.ts');
	else announce('NuGet package: skipped, the .NET 10 SDK was not found');
	const first = {};
	const second = { E2E_PORT: String(firstPort + 2) };
	const third = (env, shard) => e2e(`e2e-umbraco-18-${shard}`, env, '--project', 'Umbraco 18', '--shard', `${shard}/3`);
	// Three sandboxes, because those that share one cannot be reset by one test only.
	await Promise.all([
		third(first, 1).then(() => e2e('e2e-package', first, '--project', 'package')),
		third(second, 2).then(() => third(second, 3)),
		e2e('e2e-umbraco-17', { UMBRACO: '17' }, '--grep', '@backoffice'),
	]);
} else {
	console.error('\nPackage checks and e2e were not run because the build failed.');
	total.failed += 1;
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
