import { expect } from '@open-wc/testing';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { http, HttpResponse } from 'msw';
import { seedIds } from '../../../mocks/index.js';
import { eventually } from '../testing/eventually.js';
import { answerByMockedCommerce, MANAGEMENT_API } from '../testing/mocked-commerce.js';
import { testHost } from '../testing/test-host.element.js';
import {
	SANDBOX_STORE_ENTITY_TYPE,
	SANDBOX_STORE_SETTINGS_ENTITY_TYPE,
	type StoreEntityType,
	UC_STORE_MANAGEMENT_MENU_ALIAS,
	UC_STORE_SETTINGS_MENU_ALIAS,
} from './constants.js';
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

	const show = async (entityType: StoreEntityType = SANDBOX_STORE_ENTITY_TYPE) => {
		const host = await testHost();
		const menu = new SandboxStoreMenuElement();
		const meta = { label: 'Stores', menus: [], entityType };
		menu.manifest = { type: 'menuItem', alias: 'Test.MenuItem', name: 'Test', meta };
		host.append(menu);
		const items = () => [...(menu.shadowRoot?.querySelectorAll('uui-menu-item') ?? [])];
		const entries = () => {
			const slot = items()[0]?.querySelector('umb-extension-slot')?.shadowRoot;
			return [...(slot?.querySelectorAll('sandbox-store-menu-item') ?? [])];
		};
		return { menu, items, entries };
	};

	const nordlys = seedIds.stores.nordlys;

	for (const [entityType, name, page] of [
		[SANDBOX_STORE_ENTITY_TYPE, 'management', `section/commerce/workspace/uc:store-management/${nordlys}`],
		[SANDBOX_STORE_SETTINGS_ENTITY_TYPE, 'setting', `section/settings/workspace/uc:store-settings/${nordlys}`],
	] as const) {
		it(`shows each store with the entries of ${entityType}`, async () => {
			const { items, entries } = await show(entityType);
			await eventually(() => entries().length > 0);

			expect(items().map(({ label }) => label)).to.deep.equal(['Nordlys Outdoor', 'Sunrise Surf & “Sons”']);
			expect(items()[0]?.href).to.match(new RegExp(`${page}$`));
			expect(entries().map(({ manifest }) => manifest?.name)).to.deep.equal([name]);
			expect(entries()[0]).to.include({ rootUnique: nordlys, rootEntityType: entityType });
			expect(entries()[0]?.shadowRoot?.querySelector('uui-menu-item')?.href).to.match(
				new RegExp(`${page}/test:${name}$`),
			);
		});
	}

	it('reports a failure, and loads the stores on a retry', async () => {
		worker.use(http.get(`${MANAGEMENT_API}/session`, () => HttpResponse.error(), { once: true }));
		const { menu, items } = await show();
		await eventually(() => menu.shadowRoot?.querySelector('[role=alert]'));

		menu.shadowRoot?.querySelector<HTMLElement>('uui-button')?.click();
		await eventually(() => items().length > 1);
	});
});
