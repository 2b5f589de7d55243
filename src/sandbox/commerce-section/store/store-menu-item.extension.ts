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
	/** The entity type of the workspace that the entry opens inside the store. */
	entityType: string;
	/** The entry is also active while a workspace of one of these entity types is open. */
	childEntityTypes?: string[];
}

export interface StoreMenuItemElement extends HTMLElement {
	manifest?: ManifestStoreMenuItem;
	/** Entity type and id of the store, or of its settings. */
	rootEntityType?: string;
	rootUnique?: string;
}

declare global {
	interface UmbExtensionManifestMap {
		sandboxStoreMenuItem: ManifestStoreMenuItem;
	}
}
