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

/** An editor has pressed the button of a channel. It is dispatched within the press, which browsers ask channels for. */
export class UcplDeliverEvent extends Event {
	static readonly TYPE = 'ucpl-deliver';

	constructor(readonly channel: UcplReadyChannel) {
		super(UcplDeliverEvent.TYPE);
	}
}

/** The channels are ready, or have changed. */
export class UcplChannelsEvent extends Event {
	static readonly TYPE = 'ucpl-channels';

	constructor(readonly channels: ReadonlyArray<UcplReadyChannel>) {
		super(UcplChannelsEvent.TYPE);
	}
}
