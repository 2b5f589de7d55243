import { defineConfig } from 'vite';

export default defineConfig({
	base: '/App_Plugins/MyShop/',
	build: {
		outDir: 'App_Plugins/MyShop',
		lib: { entry: 'src/bundle.ts', formats: ['es'], fileName: 'bundle' },
		// Umbraco serves its own modules.
		rolldownOptions: { external: /^@umbraco-cms\//, output: { chunkFileNames: '[name]-[hash].js' } },
	},
});
