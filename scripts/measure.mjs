// `npm run measure`: prints how long it takes until the sandbox is ready, and until a page is usable.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { ensureInstalled, root } from './toolchain.mjs';

await ensureInstalled();

const { spawn } = await import('node:child_process');
const { chromium } = await import('playwright-core');

const RUNS = 5;
const port = 5175;
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function startSandbox() {
	const started = performance.now();
	const server = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
		env: { ...process.env, PORT: String(port) },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	return new Promise((resolve, reject) => {
		server.stdout.on('data', (text) => {
			const address = /^ready (\S+)/m.exec(text)?.[1];
			if (address) resolve({ address, ready: performance.now() - started, stop: () => server.kill('SIGTERM') });
		});
		server.on('close', () => reject(new Error('The sandbox exited before it was ready.')));
	});
}

async function openOnce(browser, address) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const page = await context.newPage();
	let requests = 0;
	page.on('request', () => (requests += 1));
	const started = performance.now();
	await page.goto(address, { waitUntil: 'commit' });
	await page.getByRole('tab', { name: 'Commerce' }).waitFor();
	const tabs = performance.now() - started;
	await page.getByText('Carts').first().waitFor();
	const usable = performance.now() - started;
	await context.close();
	return { tabs, usable, requests };
}

function sizeOf(folder) {
	return readdirSync(folder, { recursive: true })
		.map((file) => statSync(join(folder, file)))
		.filter((stats) => stats.isFile())
		.reduce((sum, { size }) => sum + size, 0);
}

const { address, ready, stop } = await startSandbox();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
try {
	const runs = [];
	for (let run = 0; run < RUNS; run += 1) runs.push(await openOnce(browser, address));
	const figures = (name) => runs.map((run) => run[name]);
	const cache = join(root, '.cache/backoffice-host');
	for (const host of readdirSync(cache)) {
		console.log(`host ${host}: ${(sizeOf(join(cache, host)) / 2 ** 20).toFixed(0)} MiB`);
	}
	console.log(`npm start to ready: ${seconds(ready)}`);
	console.log(`page to section tabs, median of ${RUNS}: ${seconds(median(figures('tabs')))}`);
	console.log(`page to Commerce section usable, median of ${RUNS}: ${seconds(median(figures('usable')))}`);
	console.log(`requests, median: ${median(figures('requests'))}`);
} finally {
	await browser.close();
	stop();
}
