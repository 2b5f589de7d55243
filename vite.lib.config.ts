import { defineConfig } from 'vite';

/** `vite build --config vite.lib.config.ts`: the scripts of `lib/` that are one file each. The types beside them are tsc's. */
export default defineConfig({
	publicDir: false,
	build: {
		outDir: 'lib',
		emptyOutDir: false,
		target: 'es2022',
		minify: false,
		lib: {
			entry: { 'mocks/index': 'src/mocks/index.ts', 'payment-link/index': 'src/payment-link/index.ts' },
			formats: ['es'],
		},
		// jose comes along with the mocks, so that it cannot be another version than a project's own.
		license: { fileName: 'mocks/third-party-licenses.md' },
		rolldownOptions: {
			external: ['msw', /^@umbraco/],
			// Else the file names each module by its path on the machine that built it.
			experimental: { attachDebugInfo: 'none' },
		},
	},
});
