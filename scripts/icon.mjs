// `npm run icon`: draws `public/icon.png`, the icon of the NuGet package, from `packaging/icon.svg`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { ensureInstalled, root } from './toolchain.mjs';

await ensureInstalled();
const { chromium } = await import('playwright-core');

/** In pixels, as NuGet recommends. */
const size = 128;

const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
try {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const svg = readFileSync(join(root, 'packaging', 'icon.svg'), 'utf8');
	await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
	await page.screenshot({ path: join(root, 'public', 'icon.png'), omitBackground: true });
} finally {
	await browser.close();
}
