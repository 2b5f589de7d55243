import { defineConfig } from 'vite';

/** `vite build --config vite.lib.config.ts`: the scripts in `lib/` that are one file each. tsc writes their types. */
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
		// Includes jose, so that it cannot conflict with another version in a project.
		license: { fileName: 'mocks/third-party-licenses.md' },
		rolldownOptions: {
			external: ['msw', /^@umbraco/],
			// Otherwise the file contains the paths of its modules on the machine that built it.
			experimental: { attachDebugInfo: 'none' },
		},
	},
});
