import { join } from 'node:path';
import { getResponse } from 'msw';
import type { Plugin, ViteDevServer } from 'vite';
import { createCommerce } from '../../mocks/index.js';
import type { Commerce } from '../../mocks/index.js';
import { isInShop, shops } from '../shops/shops.js';
import { announce } from './announce.js';
import { cmsHandlers, unknownApiHandler } from './cms/management-api.handlers.js';
import { attachServerEventHub } from './cms/server-event-hub.js';
import { controlledHandlers } from './control/controlled.handlers.js';
import { backofficeFromTheHost } from './host/backoffice-from-the-host.js';
import { HOST_BASE } from './host/constants.js';
import { installations } from './host/installation.js';
import { prepareHost } from './host/prepare-host.js';
import { ownPagesOnly } from './http/own-pages-only.handlers.js';
import { staticFiles } from './http/static-files.js';
import { webApp } from './http/web-app.js';
import { wellFormedOnly } from './http/well-formed-only.js';
import { deliverTo } from './mail/deliver.js';
import { Outbox } from './mail/outbox.js';
import { smtp } from './mail/smtp.js';
import { withOtherPackages } from './other-packages.js';
import { APP_PLUGINS, readPackages } from './packages.js';
import { page } from './page.js';
import { sandboxSeed } from './sandbox-seed.js';
import { SettingsError } from './settings.js';
import type { SandboxSettings } from './settings.js';

/**
 * The sandbox: the real backoffice, a mocked Commerce and the extension on one dev server.
 * @throws {SettingsError} if the mocked Commerce refuses its settings
 */
export function sandbox(settings: SandboxSettings): Plugin[] {
	const outbox = new Outbox();
	const commerce = commerceFor(settings, outbox);
	return [
		backofficeFromTheHost(),
		{
			name: 'sandbox',
			// By default Vite lets every page on this machine read its answers, and covers the backoffice with errors of requests.
			config: () => ({ server: { cors: false, hmr: { overlay: false } } }),
			configureServer: (server) => serveSandbox(server, settings, commerce, outbox),
		},
	];
}

const addressOf = ({ port }: SandboxSettings): string => `http://127.0.0.1:${port}`;

function commerceFor(settings: SandboxSettings, outbox: Outbox): Commerce {
	const { paymentLinks, storefrontApiKey, smtpUrl } = settings;
	const deliver = deliverTo(outbox, smtpUrl && smtp(smtpUrl));
	try {
		return createCommerce(sandboxSeed(addressOf(settings)), paymentLinks, { deliver, storefrontApiKey });
	} catch (error) {
		throw new SettingsError(
			`PAYMENT_LINKS_… or STOREFRONT_API_KEY cannot be used: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
}

async function serveSandbox(server: ViteDevServer, settings: SandboxSettings, commerce: Commerce, outbox: Outbox) {
	const { extension, packages, umbraco } = settings;
	const { middlewares, httpServer } = server;
	const { root } = server.config;
	const address = addressOf(settings);
	const host = await prepareHost(installations[umbraco](root), join(root, '.cache/backoffice-host'), console.log);
	if (httpServer) {
		attachServerEventHub(httpServer);
		httpServer.once('listening', () => void announce(`${address}/`));
	}
	middlewares.use(wellFormedOnly);
	middlewares.use(HOST_BASE, staticFiles(host.folder));
	if (extension === 'built') middlewares.use(APP_PLUGINS, staticFiles(join(root, 'dist')));
	const readOurs = readPackages(root, settings);
	const readAll = packages ? withOtherPackages(server, packages, readOurs, console.error) : readOurs;
	const shopApp = shops({ commerce, address });
	const handlers = [
		...ownPagesOnly,
		...controlledHandlers(commerce, outbox),
		...cmsHandlers(host.version, readAll),
		unknownApiHandler,
	];
	middlewares.use(
		webApp(async (request) => {
			const { origin, pathname } = new URL(request.url);
			if (isInShop(pathname)) return shopApp.fetch(request);
			const response = await getResponse(handlers, request, { baseUrl: origin });
			// Dated by the clock of Commerce, as a server's answers are by its own.
			if (response && response.type !== 'error') response.headers.set('Date', commerce.clock.now().toUTCString());
			return response;
		}),
	);
	return () => {
		middlewares.use(page(join(root, 'src/sandbox/index.html'), host));
	};
}
