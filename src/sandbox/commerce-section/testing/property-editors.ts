import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
// The backoffice registers them when it starts; no entry of its package exports them.
import { manifests } from '../../../../node_modules/@umbraco-cms/backoffice/dist-cms/packages/property-editors/umbraco-package.js';

umbExtensionsRegistry.registerMany(manifests);
