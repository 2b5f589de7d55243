import type { ManifestElement, ManifestWithDynamicConditions } from '@umbraco-cms/backoffice/extension-api';

/** Commerce's extension type for an entry below a store in the sidebar. */
export interface ManifestStoreMenuItem extends ManifestElement<StoreMenuItemElement>, ManifestWithDynamicConditions {
	type: 'ucStoreMenuItem';
	meta: MetaStoreMenuItem;
}

export interface MetaStoreMenuItem {
	/** Aliases of the menus that the entry belongs to. */
	menus: string[];
	/** Localised; defaults to the manifest's name. */
	label?: string;
	icon?: string;
	/** The entry opens the workspace of this entity type inside the store. */
	entityType: string;
	/** Entity types whose workspaces are reached through the entry, which stays lit while one of them is open. */
	childEntityTypes?: string[];
}

export interface StoreMenuItemElement extends HTMLElement {
	manifest?: ManifestStoreMenuItem;
	/** Entity type and id of what the menu belongs to, here the store. */
	rootEntityType?: string;
	rootUnique?: string;
}

declare global {
	interface UmbExtensionManifestMap {
		sandboxStoreMenuItem: ManifestStoreMenuItem;
	}
}
