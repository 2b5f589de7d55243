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
	/** Localised; may contain a `#key` anywhere. */
	label: string;
	look?: 'primary' | 'secondary';
}

/** Gets the entity and the store from the contexts of its host. */
export interface EntityQuickActionApi extends UmbApi {
	manifest: ManifestEntityQuickAction;
	execute(): Promise<void>;
}

declare global {
	interface UmbExtensionManifestMap {
		sandboxEntityQuickAction: ManifestEntityQuickAction;
	}
}
