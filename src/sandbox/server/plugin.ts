import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cmsHandlers, unknownApiHandler } from './cms/management-api.handlers.js';
import { attachServerEventHub } from './cms/server-event-hub.js';
import { backofficeFromTheHost } from './host/backoffice-from-the-host.js';
import { HOST_BASE } from './host/constants.js';
import { umbraco18 } from './host/installation.js';
import { prepareHost } from './host/prepare-host.js';
import { mockedApi } from './http/mocked-api.js';
import { staticFiles } from './http/static-files.js';
import { APP_PLUGINS, readPackages } from './packages.js';
import { page } from './page.js';
import type { SandboxSettings } from './settings.js';

/** The place to try the extension: the real backoffice, a Commerce in memory, and the extension, on one dev server. */
export function sandbox(settings: SandboxSettings): Plugin[] {
	return [backofficeFromTheHost(), server(settings)];
}

function server({ extension }: SandboxSettings): Plugin {
	return {
		name: 'sandbox',
		async configureServer({ config: { root }, middlewares, httpServer }) {
			const host = await prepareHost(umbraco18(root), join(root, '.cache/backoffice-host'), (progress) =>
				console.log(progress),
			);
			if (httpServer) attachServerEventHub(httpServer);
			middlewares.use(staticFiles(HOST_BASE, host.folder));
			if (extension === 'built') middlewares.use(staticFiles(APP_PLUGINS, join(root, 'dist')));
			middlewares.use(mockedApi([...cmsHandlers(host.version, readPackages(root, extension)), unknownApiHandler]));
			return () => {
				middlewares.use(page(join(root, 'src/sandbox/index.html'), host.imports));
			};
		},
	};
}
