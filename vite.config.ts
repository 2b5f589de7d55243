import { readFile } from 'node:fs/promises';
import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { sandbox } from './src/sandbox/server/plugin.js';
import { readSettings, SettingsError } from './src/sandbox/server/settings.js';

/** `vite`: the sandbox. */
function sandboxServer() {
	try {
		const settings = readSettings(process.env);
		return defineConfig({
			appType: 'custom',
			publicDir: false,
			plugins: [sandbox(settings)],
			optimizeDeps: { noDiscovery: true },
			server: { host: '127.0.0.1', port: settings.port, strictPort: true, preTransformRequests: false },
		});
	} catch (error) {
		if (!(error instanceof SettingsError)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}

/** What ships besides scripts and the files in `public/`. */
const packageFiles = (): Plugin => ({
	name: 'package-files',
	async buildStart() {
		this.addWatchFile('umbraco-package.json');
		const text = await readFile('umbraco-package.json', 'utf8');
		// Only editors use `$schema`; on a site there is nothing at its address.
		const source = text.replace(/^\s*"\$schema":.*\n/m, '');
		this.emitFile({ type: 'asset', fileName: 'umbraco-package.json', source });
		// Every copy has to include it.
		this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source: await readFile('LICENSE', 'utf8') });
	},
});

/** Elements are imported only to be registered. `sideEffects` in package.json, for the published files, would drop them. */
const keepSideEffects = (): Plugin => ({
	name: 'keep-side-effects',
	transform: { filter: { id: /\.ts$/ }, handler: () => ({ moduleSideEffects: true }) },
});

/** Minifies HTML and CSS in template literals, which a minifier of scripts does not change. */
const minifiedTemplates = (): Plugin => ({
	name: 'minified-templates',
	enforce: 'pre',
	transform: {
		filter: { id: /\.element\.ts$|styles\.ts$/ },
		handler: async (code, id) => (await minifyHTMLLiterals(code, { fileName: id })) ?? undefined,
	},
});

/**
 * One file for everything that an open panel needs, and one for its texts: fewer requests, and better compression. What runs at
 * boot is apart.
 */
const chunks = [
	{ name: 'texts', test: /localization\/en/, priority: 2 },
	{ name: 'generator', test: /payment-link\/(?!bundle|.*manifests|.*constants|.*coexistence)/, priority: 1 },
];

/** `vite build`: `dist/`, exactly what goes into App_Plugins. */
const extensionBuild = () =>
	defineConfig({
		plugins: [packageFiles(), keepSideEffects(), minifiedTemplates()],
		build: {
			lib: { entry: 'src/payment-link/bundle.ts', formats: ['es'], fileName: () => 'bundle.js' },
			target: 'es2022',
			// Terser first, and the bundler's own minifier on its output: 2 % less than either alone.
			minify: 'terser',
			terserOptions: { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
			rolldownOptions: {
				external: /^@umbraco/,
				// Otherwise constants that the bundle shares with a later chunk would cost a second request at boot.
				optimization: { inlineConst: true },
				// By default a library build keeps its white space.
				output: {
					chunkFileNames: '[name]-[hash].js',
					minify: true,
					codeSplitting: { groups: chunks },
				},
			},
		},
	});

export default defineConfig(({ command }) => (command === 'serve' ? sandboxServer() : extensionBuild()));
