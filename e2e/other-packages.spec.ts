import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommerceSectionPage } from './support/commerce-section.page.js';
import { withOwnSandbox } from './support/own-sandbox.js';
import type { OwnSandbox } from './support/own-sandbox.js';
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

/** A sandbox with the packages of a folder. */
interface Shop extends OwnSandbox {
	packages: string;
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

		// As npm sets it for a command that was typed in this folder.
		const env = { INIT_CWD: folder, SANDBOX_PACKAGES: 'App_Plugins' };
		try {
			await withOwnSandbox(env, (sandbox) => use({ packages, ...sandbox }));
		} finally {
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
