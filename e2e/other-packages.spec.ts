import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommerceSectionPage } from './support/commerce-section.page.js';
import { root } from './support/root.js';
import { sandboxEnv } from './support/sandbox-server.js';
import { expect, test as base } from './support/test.js';

const manifest = (label: string) =>
	JSON.stringify({
		name: 'My Shop',
		extensions: [
			{
				type: 'paymentLinkChannel',
				alias: 'MyShop.PaymentLinkChannel.Chat',
				name: 'Chat',
				api: '/App_Plugins/MyShop/chat.channel.js',
				meta: { label },
			},
		],
	});

const channel = `
import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';

export default class extends UmbControllerBase {
	async deliver({ link }) {
		document.title = 'Delivered ' + (await link).url;
	}
}`;

async function freePort(): Promise<string> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return String(address.port);
}

interface Shop {
	/** The folder of the packages. */
	packages: string;
	/** The address of a sandbox with these packages. */
	address: string;
	/** What that sandbox has printed. */
	output: string[];
}

const test = base.extend<{ shop: Shop }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads the dependencies of a fixture from the pattern.
	shop: async ({}, use) => {
		const folder = await mkdtemp(join(tmpdir(), 'my-shop-'));
		const packages = join(folder, 'App_Plugins');
		await mkdir(join(packages, 'MyShop'), { recursive: true });
		await mkdir(join(packages, 'Broken'));
		await writeFile(join(packages, 'MyShop/umbraco-package.json'), manifest('Send to Chat'));
		await writeFile(join(packages, 'MyShop/chat.channel.js'), channel);
		await writeFile(join(packages, 'Broken/umbraco-package.json'), '{ "name": "Broken" }');

		const PORT = await freePort();
		// As npm sets it for a command that was typed in this folder.
		const env = { ...process.env, ...sandboxEnv, PORT, INIT_CWD: folder, SANDBOX_PACKAGES: 'App_Plugins' };
		const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--logLevel', 'warn'], { cwd: root, env });
		const ended = once(server, 'exit');
		const output: string[] = [];
		for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => output.push(String(text)));
		try {
			await expect.poll(() => output.join(''), { timeout: 60_000 }).toContain('ready ');
			await use({ packages, address: `http://127.0.0.1:${PORT}/`, output });
		} finally {
			server.kill();
			await ended;
			await rm(folder, { recursive: true });
		}
	},
	baseURL: async ({ shop }, use) => use(shop.address),
});

test('a package of somebody else adds a channel, and pages reload when it changes', async ({
	page,
	shop: { packages, output },
}) => {
	const broken = join(packages, 'Broken/umbraco-package.json');
	expect(output.join('')).toContain(`${broken} is left out: "extensions" is missing`);

	const commerce = new CommerceSectionPage(page);
	await commerce.openCart('CART-10001');
	await commerce.generatePaymentLink.click();
	await page.getByRole('button', { name: 'More' }).click();
	await page.getByRole('menuitem', { name: 'Send to Chat' }).click();
	await expect(page).toHaveTitle(/^Delivered http.*payment_link_token=/);

	const loaded = page.waitForEvent('load');
	await writeFile(join(packages, 'MyShop/umbraco-package.json'), manifest('Send to Talk'));
	await loaded;
	await commerce.generatePaymentLink.click();
	await page.getByRole('button', { name: 'More' }).click();
	await expect(page.getByRole('menuitem', { name: 'Send to Talk' })).toBeVisible();
});
