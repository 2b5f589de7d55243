import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumFlags, ensureChromium } from './scripts/chromium.mjs';
import { countingReporter } from './scripts/counting-reporter.mjs';

const workerScript = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/** A worker's scope is its own path, so MSW's worker has to be served from the root. */
const mswWorkerAtRoot = {
	name: 'msw-worker-at-root',
	serve: ({ path }) =>
		path === '/mockServiceWorker.js' ? { body: readFileSync(workerScript, 'utf8'), type: 'js' } : undefined,
};

/** The accessibility tree of the page as the browser computes it: axe checks only the elements. */
const accessibilityTree = {
	name: 'accessibility-tree',
	executeCommand: ({ command, session }) =>
		command === 'accessibility-tree'
			? session.browser.getPage(session.id).accessibility.snapshot({ interestingOnly: false })
			: undefined,
};

/** Moves the page to another time zone; an empty name moves it back. */
const timeZone = {
	name: 'time-zone',
	async executeCommand({ command, payload, session }) {
		if (command !== 'time-zone') return undefined;
		await session.browser.getPage(session.id).emulateTimezone(payload);
		return true;
	},
};

/**
 * With some fonts, an element of the backoffice changes its size while its size is being observed. The browser then notifies the
 * observer in the next frame and reports an error of the page, although nothing has failed.
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
	// What runs on a server is tested in Node, see scripts/test-node.mjs.
	files: [
		'src/**/*.test.ts',
		'!src/sandbox/{server,shops}/**',
		'!src/storefront/{fault-matrix,guide}.test.ts',
		'!src/mocks/management-api/contract*.test.ts',
	],
	testRunnerHtml,
	nodeResolve: { exportConditions: ['development'], browser: true },
	plugins: [
		mswWorkerAtRoot,
		accessibilityTree,
		timeZone,
		esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)), target: 'es2022' }),
	],
	browsers: [
		chromeLauncher({
			launchOptions: { executablePath: ensureChromium(), args: chromiumFlags, headless: true },
			// A tab in the background gets no animation frames, which the backoffice waits for, so each page gets a window.
			createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
		}),
	],
	concurrency: 2,
	testsStartTimeout: 60_000,
	testFramework: { config: { timeout: 10_000 } },
	reporters: [defaultReporter(), countingReporter(process.env.COUNTS_FILE)],
};
