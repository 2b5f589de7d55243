import type { ManifestCollection, MetaCollection } from '@umbraco-cms/backoffice/collection';

/** A collection shown by `sandbox-list`. */
export interface ManifestSandboxList extends ManifestCollection {
	meta: MetaSandboxList;
}

export interface MetaSandboxList extends MetaCollection {
	/** Localised, like all texts here. */
	headline: string;
	noItemsLabel: string;
	/** Of each row. */
	icon: string;
	columns: SandboxListColumn[];
}

export interface SandboxListColumn {
	/** A field of the item, shown according to its type. `name` links to the item's page. */
	field: string;
	label: string;
	/** Longer texts are clipped to it. */
	width?: string;
	align?: 'right';
}

export interface SandboxListItem {
	entityType: string;
	unique: string;
	name: string;
	/** Shown beside the name; localised. */
	tag?: string;
	[field: string]: unknown;
}

declare global {
	interface UmbExtensionManifestMap {
		sandboxList: ManifestSandboxList;
	}
}
