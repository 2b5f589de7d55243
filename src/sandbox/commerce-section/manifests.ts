import type { UmbExtensionManifestKind } from '@umbraco-cms/backoffice/extension-registry';
import { manifests as cart } from './cart/manifests.js';
import { manifests as emailTemplate } from './email-template/manifests.js';
import { manifests as entityQuickAction } from './entity-quick-action/manifests.js';
import { manifests as localization } from './localization/manifests.js';
import { manifests as product } from './product/manifests.js';
import { manifests as section } from './section/manifests.js';
import { manifests as store } from './store/manifests.js';

/** All extensions of the section. Elements and APIs are loaded on demand. */
export const manifests: Array<UmbExtensionManifest | UmbExtensionManifestKind> = [
	...localization,
	...section,
	...store,
	...entityQuickAction,
	...cart,
	...emailTemplate,
	...product,
];
