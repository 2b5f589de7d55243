import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { createCommerce } from '../../mocks/index.js';
import type { Commerce } from '../../mocks/index.js';
import { cmsHandlers, unknownApiHandler } from './cms/management-api.handlers.js';
import { attachServerEventHub } from './cms/server-event-hub.js';
import { controlledHandlers } from './control/controlled.handlers.js';
import { backofficeFromTheHost } from './host/backoffice-from-the-host.js';
import { HOST_BASE } from './host/constants.js';
import { umbraco18 } from './host/installation.js';
import { prepareHost } from './host/prepare-host.js';
import { mockedApi } from './http/mocked-api.js';
import { staticFiles } from './http/static-files.js';
import { deliverTo } from './mail/deliver.js';
import { Outbox } from './mail/outbox.js';
import { smtp } from './mail/smtp.js';
import { APP_PLUGINS, readPackages } from './packages.js';
import { page } from './page.js';
import { SettingsError } from './settings.js';
import type { SandboxSettings } from './settings.js';

/**
 * The place to try the extension: the real backoffice, a Commerce in memory, and the extension, on one dev server.
 * @throws {SettingsError} when the mocked Commerce refuses its settings
 */
export function sandbox(settings: SandboxSettings): Plugin[] {
	const outbox = new Outbox();
	const commerce = commerceFor(settings, outbox);
	return [
		backofficeFromTheHost(),
		{ name: 'sandbox', configureServer: (server) => serveSandbox(server, settings, commerce, outbox) },
	];
}

function commerceFor({ paymentLinks, storefrontApiKey, smtpUrl }: SandboxSettings, outbox: Outbox): Commerce {
	const deliver = deliverTo(outbox, smtpUrl && smtp(smtpUrl));
	try {
		return createCommerce(undefined, paymentLinks, { deliver, storefrontApiKey });
	} catch (error) {
		throw new SettingsError(
			`PAYMENT_LINKS_… or STOREFRONT_API_KEY cannot be used: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
}

async function serveSandbox(
	{ config: { root }, middlewares, httpServer }: ViteDevServer,
	{ port, extension }: SandboxSettings,
	commerce: Commerce,
	outbox: Outbox,
) {
	const host = await prepareHost(umbraco18(root), join(root, '.cache/backoffice-host'), console.log);
	if (httpServer) {
		attachServerEventHub(httpServer);
		httpServer.once('listening', () => void announce(port));
	}
	middlewares.use(staticFiles(HOST_BASE, host.folder, /^chunks\//));
	if (extension === 'built') middlewares.use(staticFiles(APP_PLUGINS, join(root, 'dist')));
	middlewares.use(
		mockedApi([
			...controlledHandlers(commerce, outbox),
			...cmsHandlers(host.version, readPackages(root, extension)),
			unknownApiHandler,
		]),
	);
	return () => {
		middlewares.use(page(join(root, 'src/sandbox/index.html'), host.imports));
	};
}

/** Says `ready` when the page answers, and not when the port is merely open. */
async function announce(port: number) {
	const address = `http://127.0.0.1:${port}/`;
	const { ok } = await fetch(address);
	if (ok) console.log(`ready ${address}`);
}
