import { manifests as dashboard } from './dashboard/manifests.js';
import { manifests as menu } from './menu/manifests.js';
import { manifests as settings } from './settings/manifests.js';
import { manifests as workspace } from './workspace/manifests.js';

export const manifests: Array<UmbExtensionManifest> = [...dashboard, ...menu, ...settings, ...workspace];
