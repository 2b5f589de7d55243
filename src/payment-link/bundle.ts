import { manifests as channelManifests } from './channels/manifests.js';
import { manifests as generateManifests } from './generate/manifests.js';
import { manifests as localizationManifests } from './localization/manifests.js';

/** All that is loaded with the backoffice; everything else waits for its first use. */
export const manifests = [...generateManifests, ...channelManifests, ...localizationManifests];
