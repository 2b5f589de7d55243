import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumFlags, ensureChromium } from './scripts/chromium.mjs';
import { countingReporter } from './scripts/counting-reporter.mjs';

const workerScript = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/** A worker answers only below its own address, so MSW's has to sit at the root. */
const mswWorkerAtRoot = {
	name: 'msw-worker-at-root',
	serve: ({ path }) =>
		path === '/mockServiceWorker.js' ? { body: readFileSync(workerScript, 'utf8'), type: 'js' } : undefined,
};

/** What assistive technology is given of the page: axe judges the elements, not what the browser makes of them. */
const accessibilityTree = {
	name: 'accessibility-tree',
	executeCommand: ({ command, session }) =>
		command === 'accessibility-tree'
			? session.browser.getPage(session.id).accessibility.snapshot({ interestingOnly: false })
			: undefined,
};

/**
 * Which fonts a machine has decides whether one of the backoffice's elements changes its size while its size is being observed. The
 * browser then observes it again in the next frame and reports that as an error of the page, though nothing has failed.
 */
const testRunnerHtml = (testFramework) => `<!doctype html>
<html>
	<body>
		<script>
			addEventListener('error', (event) => {
				if (event.message.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
			});
		</script>
		<script type="module" src="${testFramework}"></script>
	</body>
</html>`;

export default {
	// The shops run on a server: their requests and answers have headers that a browser does not let a script have.
	// So do the storefront kit's tests with servers and files of their own.
	files: ['src/**/*.test.ts', '!src/sandbox/shops/**', '!src/storefront/{fault-matrix,guide}.test.ts'],
	testRunnerHtml,
	nodeResolve: { exportConditions: ['development'], browser: true },
	plugins: [
		mswWorkerAtRoot,
		accessibilityTree,
		esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)), target: 'es2022' }),
	],
	browsers: [
		chromeLauncher({
			launchOptions: { executablePath: ensureChromium(), args: chromiumFlags, headless: true },
			// Of two tabs in one window one is hidden, and gets none of the animation frames that the backoffice waits for.
			createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
		}),
	],
	concurrency: 2,
	testsStartTimeout: 60_000,
	testFramework: { config: { timeout: 10_000 } },
	reporters: [defaultReporter(), countingReporter(process.env.COUNTS_FILE)],
};
