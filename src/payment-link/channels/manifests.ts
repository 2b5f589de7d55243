import { manifests as copyToClipboardManifests } from './copy-to-clipboard/manifests.js';
import { manifests as emailManifests } from './email/manifests.js';
import { manifests as mailProgramManifests } from './mail-program/manifests.js';

export const manifests: Array<UmbExtensionManifest> = [
	...copyToClipboardManifests,
	...emailManifests,
	...mailProgramManifests,
];
