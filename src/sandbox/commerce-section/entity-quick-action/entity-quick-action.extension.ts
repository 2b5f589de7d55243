import type { UmbControllerHostElement } from '@umbraco-cms/backoffice/controller-api';
import type {
	ManifestElementAndApi,
	ManifestWithDynamicConditions,
	UmbApi,
} from '@umbraco-cms/backoffice/extension-api';

/** Commerce's extension type for a button in the Actions box of an entity's page. */
export interface ManifestEntityQuickAction
	extends ManifestElementAndApi<UmbControllerHostElement, EntityQuickActionApi>, ManifestWithDynamicConditions {
	type: 'ucEntityQuickAction';
	meta: MetaEntityQuickAction;
}

export interface MetaEntityQuickAction {
	/** The entity type on whose pages the button appears. */
	entityType: string;
	/** Localised, also where a `#key` stands within a longer text. */
	label: string;
	look?: 'primary' | 'secondary';
}

/** It is given neither the entity nor the store, and takes them from the contexts around its host. */
export interface EntityQuickActionApi extends UmbApi {
	manifest: ManifestEntityQuickAction;
	execute(): Promise<void>;
}

declare global {
	interface UmbExtensionManifestMap {
		sandboxEntityQuickAction: ManifestEntityQuickAction;
	}
}
