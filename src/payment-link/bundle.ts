import { manifests as channelManifests } from './channels/manifests.js';
import { manifests as generateManifests } from './generate/manifests.js';
import { manifests as localizationManifests } from './localization/manifests.js';

/** Loaded with the backoffice, with the entry point among them; everything else is loaded on first use. */
export const manifests = [...generateManifests, ...channelManifests, ...localizationManifests];
