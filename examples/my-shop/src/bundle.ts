import { manifests as quoteAction } from './quote-action/manifests.js';
import { manifests as smsChannel } from './sms-channel/manifests.js';

export const manifests = [...quoteAction, ...smsChannel];
