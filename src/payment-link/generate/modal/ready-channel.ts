import type { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import type {
	UcplManifestPaymentLinkChannel,
	UcplPaymentLinkChannel,
} from '../../channels/payment-link-channel.extension.js';
import type { UcplChannelButton } from './read-channel.js';

/** A registered channel, ready to deliver. */
export interface UcplReadyChannel {
	/** As it is registered. Its `meta` may be anything: see `button`. */
	manifest: UcplManifestPaymentLinkChannel;
	button: UcplChannelButton;
	api: UcplPaymentLinkChannel;
}

/** @returns {string} the channel's label in the editor's language; its alias if the localized label is empty */
export const channelLabel = (localize: UmbLocalizationController, { manifest, button }: UcplReadyChannel): string =>
	localize.string(button.label) || manifest.alias;
