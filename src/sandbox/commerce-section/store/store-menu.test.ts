import { expect } from '@open-wc/testing';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../mocks/index.js';
import { eventually } from '../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../testing/mocked-commerce.js';
import { testHost } from '../testing/test-host.element.js';
import { UC_STORE_MANAGEMENT_MENU_ALIAS, UC_STORE_SETTINGS_MENU_ALIAS } from './constants.js';
import type { ManifestStoreMenuItem } from './store-menu-item.extension.js';
import { SandboxStoreMenuElement } from './store-menu.element.js';

const entry = (name: string, menu: string): ManifestStoreMenuItem => ({
	type: 'ucStoreMenuItem',
	alias: `Test.StoreMenuItem.${name}`,
	name,
	meta: { menus: [menu], entityType: `test:${name}` },
});

describe('sandbox-store-menu', () => {
	const worker = answerByMockedCommerce();

	before(() =>
		umbExtensionsRegistry.registerMany([
			entry('management', UC_STORE_MANAGEMENT_MENU_ALIAS),
			entry('setting', UC_STORE_SETTINGS_MENU_ALIAS),
		]),
	);

	const show = async () => {
		const host = await testHost();
		const menu = new SandboxStoreMenuElement();
		host.append(menu);
		const items = () => [...(menu.shadowRoot?.querySelectorAll('uui-menu-item') ?? [])];
		const entries = (index: number) => {
			const slot = items()[index]?.querySelector('umb-extension-slot')?.shadowRoot;
			return [...(slot?.querySelectorAll('sandbox-store-menu-item') ?? [])];
		};
		return { menu, items, entries };
	};

	it('shows each store with the entries of its two menus', async () => {
		const { items, entries } = await show();
		await eventually(() => entries(0).length > 0 && entries(1).length > 0);

		expect(items().map(({ label }) => label)).to.deep.equal([
			'Nordlys Outdoor',
			'Settings',
			'Sunrise Surf & “Sons”',
			'Settings',
		]);
		expect(entries(0).map(({ manifest }) => manifest?.name)).to.deep.equal(['management']);
		expect(entries(1).map(({ manifest }) => manifest?.name)).to.deep.equal(['setting']);
		expect(entries(0)[0]).to.include({ rootUnique: seedIds.stores.nordlys, rootEntityType: 'uc:store-management' });
		expect(entries(1)[0]).to.include({ rootUnique: seedIds.stores.nordlys, rootEntityType: 'uc:store-settings' });
		expect(entries(1)[0]?.shadowRoot?.querySelector('uui-menu-item')?.href).to.match(/\/test:setting$/);
	});

	it('collapses and expands the settings by their label', async () => {
		const { items } = await show();
		await eventually(() => items().length > 1);
		const settings = items()[1];
		const press = () => settings?.shadowRoot?.querySelector<HTMLElement>('#label-button')?.click();

		press();
		expect(settings?.showChildren).to.equal(false);
		press();
		expect(settings?.showChildren).to.equal(true);
	});

	it('reports a failure, and loads the stores on a retry', async () => {
		worker.use(http.get(`${MANAGEMENT_API}/session`, () => HttpResponse.error(), { once: true }));
		const { menu, items } = await show();
		await eventually(() => menu.shadowRoot?.querySelector('[role=alert]'));

		menu.shadowRoot?.querySelector<HTMLElement>('uui-button')?.click();
		await eventually(() => items().length > 1);
	});
});
