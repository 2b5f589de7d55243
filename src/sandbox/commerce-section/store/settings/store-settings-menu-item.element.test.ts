import { expect } from '@open-wc/testing';
import '@umbraco-cms/backoffice/components';
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
import { eventually } from '../../testing/eventually.js';
import { testHost } from '../../testing/test-host.element.js';
import { UC_STORE_MANAGEMENT_MENU_ALIAS } from '../menu/constants.js';
import type { ManifestStoreMenuItem } from '../menu/store-menu-item.extension.js';
import { SANDBOX_STORE_SETTINGS_ENTITY_TYPE, UC_STORE_SETTINGS_MENU_ALIAS } from './constants.js';
import { SandboxStoreSettingsMenuItemElement } from './store-settings-menu-item.element.js';

const entry = (name: string, menu: string): ManifestStoreMenuItem => ({
	type: 'ucStoreMenuItem',
	alias: `Test.StoreMenuItem.${name}`,
	name,
	meta: { menus: [menu], entityType: `test:${name}` },
});

describe('the settings in the menu of a store', () => {
	before(() =>
		umbExtensionsRegistry.registerMany([
			entry('mine', UC_STORE_SETTINGS_MENU_ALIAS),
			entry('others', UC_STORE_MANAGEMENT_MENU_ALIAS),
		]),
	);

	it('are the entries that name their menu, and can be closed', async () => {
		const host = await testHost();
		const element = new SandboxStoreSettingsMenuItemElement();
		element.manifest = entry('settings', UC_STORE_MANAGEMENT_MENU_ALIAS);
		element.rootUnique = 'store';
		host.append(element);
		const menu = () => element.shadowRoot?.querySelector('uui-menu-item');
		const entries = () => [
			...(element.shadowRoot
				?.querySelector('umb-extension-slot')
				?.shadowRoot?.querySelectorAll('sandbox-store-menu-item') ?? []),
		];
		await eventually(() => entries().length > 0);

		expect(entries().map(({ manifest }) => manifest?.name)).to.deep.equal(['mine']);
		expect(entries()[0]).to.include({ rootUnique: 'store', rootEntityType: SANDBOX_STORE_SETTINGS_ENTITY_TYPE });

		const press = async () => {
			menu()?.shadowRoot?.querySelector<HTMLElement>('#label-button')?.click();
			await element.updateComplete;
		};
		expect(menu()?.showChildren).to.equal(true);
		await press();
		expect(menu()?.showChildren).to.equal(false);
		await press();
		expect(menu()?.showChildren).to.equal(true);
	});
});
