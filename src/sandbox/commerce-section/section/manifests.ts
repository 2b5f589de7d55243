import {
	UMB_SECTION_ALIAS_CONDITION_ALIAS,
	UMB_SECTION_USER_PERMISSION_CONDITION_ALIAS,
} from '@umbraco-cms/backoffice/section';
import { UMB_SETTINGS_SECTION_ALIAS } from '@umbraco-cms/backoffice/settings';
import {
	SANDBOX_COMMERCE_MENU_ALIAS,
	SANDBOX_COMMERCE_SECTION_ALIAS,
	SANDBOX_COMMERCE_SECTION_PATHNAME,
	SANDBOX_SETTINGS_MENU_ALIAS,
} from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
	{
		type: 'section',
		kind: 'default',
		alias: SANDBOX_COMMERCE_SECTION_ALIAS,
		name: 'Sandbox Commerce Section',
		weight: 900,
		meta: {
			label: '#sandbox_commerce',
			pathname: SANDBOX_COMMERCE_SECTION_PATHNAME,
		},
		conditions: [{ alias: UMB_SECTION_USER_PERMISSION_CONDITION_ALIAS, match: SANDBOX_COMMERCE_SECTION_ALIAS }],
	},
	{
		type: 'menu',
		alias: SANDBOX_COMMERCE_MENU_ALIAS,
		name: 'Sandbox Commerce Menu',
	},
	{
		type: 'sectionSidebarApp',
		kind: 'menu',
		alias: 'Sandbox.SectionSidebarApp.Commerce',
		name: 'Sandbox Commerce Sidebar',
		meta: {
			label: '#sandbox_stores',
			menu: SANDBOX_COMMERCE_MENU_ALIAS,
		},
		conditions: [{ alias: UMB_SECTION_ALIAS_CONDITION_ALIAS, match: SANDBOX_COMMERCE_SECTION_ALIAS }],
	},
	{
		type: 'menu',
		alias: SANDBOX_SETTINGS_MENU_ALIAS,
		name: 'Sandbox Commerce Settings Menu',
	},
	{
		type: 'sectionSidebarApp',
		kind: 'menu',
		alias: 'Sandbox.SectionSidebarApp.CommerceSettings',
		name: 'Sandbox Commerce Settings Sidebar',
		// Above the menus of the backoffice.
		weight: 400,
		meta: {
			label: '#sandbox_commerce',
			menu: SANDBOX_SETTINGS_MENU_ALIAS,
		},
		conditions: [{ alias: UMB_SECTION_ALIAS_CONDITION_ALIAS, match: UMB_SETTINGS_SECTION_ALIAS }],
	},
];
