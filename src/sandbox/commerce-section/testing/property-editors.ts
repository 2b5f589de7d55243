import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';
// The backoffice registers them at start, but does not export them.
import { manifests } from '../../../../node_modules/@umbraco-cms/backoffice/dist-cms/packages/property-editors/umbraco-package.js';

umbExtensionsRegistry.registerMany(manifests);
