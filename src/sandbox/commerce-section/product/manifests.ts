import { manifests as picker } from './picker/manifests.js';

export const manifests: Array<UmbExtensionManifest> = [...picker];
