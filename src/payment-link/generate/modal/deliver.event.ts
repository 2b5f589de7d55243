import type { UcplReadyChannel } from './ready-channel.js';

/** An editor has pressed the button of a channel. Dispatched within the press, which some browsers require of a channel. */
export class UcplDeliverEvent extends Event {
	static readonly TYPE = 'ucpl-deliver';

	constructor(readonly channel: UcplReadyChannel) {
		super(UcplDeliverEvent.TYPE);
	}
}
