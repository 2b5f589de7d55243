import { manifests as copyToClipboardManifests } from './copy-to-clipboard/manifests.js';

export const manifests: Array<UmbExtensionManifest> = [...copyToClipboardManifests];
