import { defineConfig } from 'vite';
import { sandbox } from './src/sandbox/server/plugin.js';
import { readSettings, SettingsError } from './src/sandbox/server/settings.js';

function settingsOrExit() {
	try {
		return readSettings(process.env);
	} catch (error) {
		if (!(error instanceof SettingsError)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}

function sandboxServer() {
	const settings = settingsOrExit();
	return defineConfig({
		appType: 'custom',
		publicDir: false,
		plugins: [sandbox(settings)],
		optimizeDeps: { noDiscovery: true },
		server: { host: '127.0.0.1', port: settings.port, strictPort: true, preTransformRequests: false },
	});
}

const extensionBuild = () =>
	defineConfig({
		build: {
			lib: { entry: 'src/payment-link/bundle.ts', formats: ['es'], fileName: 'bundle' },
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: { external: /^@umbraco/, output: { chunkFileNames: '[name]-[hash].js' } },
		},
	});

export default defineConfig(({ command }) => (command === 'serve' ? sandboxServer() : extensionBuild()));
