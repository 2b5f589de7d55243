import type { ManifestApi, UmbApi } from '@umbraco-cms/backoffice/extension-api';

/**
 * Commerce's manifest of a button in the Actions box of an entity's editor, as in the public types of
 * `@umbraco-commerce/backoffice`. It is repeated here so that building this package does not require Commerce's.
 */
export interface UcplManifestEntityQuickAction extends ManifestApi<UcplEntityQuickAction> {
	type: 'ucEntityQuickAction';
	meta: {
		entityType: string;
		label: string;
		look?: 'primary' | 'secondary';
	};
}

export interface UcplEntityQuickAction extends UmbApi {
	/** Set by the extension registry before `execute` is called. */
	manifest: UcplManifestEntityQuickAction;
	execute(): Promise<void>;
}
