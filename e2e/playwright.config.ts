import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, ensureChromium } from '../scripts/chromium.mjs';
import { sandboxAddress, sandboxEnv } from './support/sandbox-server.js';
import { umbraco } from './support/umbraco.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs side by side have folders of their own. */
const run = process.env.E2E_RUN ?? `e2e-umbraco-${umbraco}`;

/** What needs no backoffice. */
const packageChecks = [
	'examples.spec.ts',
	'installed-package.spec.ts',
	'mocks-guide.spec.ts',
	'storefront-guide.spec.ts',
];

export default defineConfig({
	testDir: '.',
	outputDir: `../test-results/${run}`,
	reporter: [['list'], ['json', { outputFile: `../test-results/${run}.json` }]],
	// Tests of what only one version of the backoffice has.
	grepInvert: umbraco === '17' ? /@umbraco-18/ : /@umbraco-17/,
	workers: 1,
	retries: 0,
	forbidOnly: true,
	// A page of the backoffice makes some 100 requests, on two cores shared with its server.
	timeout: 180_000,
	expect: { timeout: 20_000 },
	use: {
		baseURL: sandboxAddress,
		viewport: { width: 1280, height: 800 },
		locale: 'en-US',
		timezoneId: 'Europe/Copenhagen',
		permissions: ['clipboard-read', 'clipboard-write'],
		trace: 'retain-on-failure',
		launchOptions: { executablePath: ensureChromium(), args: chromiumFlags },
	},
	projects: [
		// The same with every version.
		...(umbraco === '18' ? [{ name: 'package', testMatch: packageChecks }] : []),
		{ name: `Umbraco ${umbraco}`, testIgnore: packageChecks },
	],
	webServer: {
		command: `"${process.execPath}" node_modules/vite/bin/vite.js --logLevel warn`,
		cwd: root,
		env: sandboxEnv,
		url: sandboxAddress,
		// Installing and building a backoffice, on two busy cores.
		timeout: 300_000,
		stdout: 'pipe',
		gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
	},
});
