import { manifests as list } from './list/manifests.js';
import { manifests as repository } from './repository/manifests.js';
import { manifests as workspace } from './workspace/manifests.js';

export const manifests: Array<UmbExtensionManifest> = [...list, ...repository, ...workspace];
