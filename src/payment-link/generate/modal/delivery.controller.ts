import { UmbControllerBase } from '@umbraco-cms/backoffice/class-api';
import { UmbLocalizationController } from '@umbraco-cms/backoffice/localization-api';
import { isPaymentLinkChannelError } from '../../channels/payment-link-channel-error.js';
import type { UcplPaymentLinkChannel, UcplPaymentLinkDelivery } from '../../channels/payment-link-channel.extension.js';
import { UcplCommerceError } from '../../commerce/commerce-error.js';
import type { UcplCart, UcplPaymentLink } from '../../commerce/types.js';
import { errorText } from '../../parts/error-text.js';
import { notifier } from '../../parts/notify.js';
import { channelLabel } from './ready-channel.js';
import type { UcplReadyChannel } from './ready-channel.js';

/** What the generator does for a channel. */
export interface UcplDeliveryHost extends Pick<UcplPaymentLinkDelivery, 'cart' | 'announce' | 'selectLink'> {
	/** Returns the link, or a new one if it has expired. */
	requestLink: () => Promise<UcplPaymentLink>;
}

/** How a delivery ended: without a failure if the editor changed their mind. */
export interface UcplDeliveryOutcome {
	isDelivered: boolean;
	/** Plain text, and the error if Commerce returned no link or refused a request of the channel. */
	failure?: { text: string; error?: UcplCommerceError };
}

const isAbort = (reason: unknown) => reason instanceof DOMException && reason.name === 'AbortError';

/** A channel may be another package's: anything it throws becomes a rejection. */
async function deliverThrough(channel: UcplPaymentLinkChannel, delivery: UcplPaymentLinkDelivery): Promise<void> {
	await channel.deliver(delivery);
}

/** Delivers a link through a channel, and reports a failure as a notification once the generator is closed. */
export class UcplDeliveryController extends UmbControllerBase {
	readonly #closing = new AbortController();
	readonly #localize = new UmbLocalizationController(this);
	readonly #notify = notifier(this);

	get isClosed(): boolean {
		return this.#closing.signal.aborted;
	}

	close() {
		this.#closing.abort();
	}

	/** Calls the channel synchronously: browsers let a page write to the clipboard only within a click. */
	async deliver(
		channel: UcplReadyChannel,
		{ requestLink, selectLink, ...rest }: UcplDeliveryHost,
	): Promise<UcplDeliveryOutcome> {
		const link = requestLink();
		const delivered = deliverThrough(channel.api, {
			...rest,
			link,
			// A failed link is requested again only if the editor asks for it.
			currentLink: () => link.then(requestLink),
			selectLink: () => link.then(selectLink),
			signal: this.#closing.signal,
		});

		const [made, outcome] = await Promise.allSettled([link, delivered]);
		// After the panel is closed, only the channel knows whether something was left undone.
		const outcomes = this.isClosed ? [outcome] : [made, outcome];
		const failed = outcomes.find(({ status }) => status === 'rejected');
		if (failed?.status !== 'rejected') return { isDelivered: true };
		if (isAbort(failed.reason)) return { isDelivered: false };
		return { isDelivered: false, failure: this.#fail(failed.reason, channel, rest.cart) };
	}

	#fail(reason: unknown, channel: UcplReadyChannel, { unique, number }: UcplCart) {
		const { alias } = channel.manifest;
		const text = this.#textOf(reason, channel);
		if (this.isClosed) {
			const headline = [channelLabel(this.#localize, channel), number].filter(Boolean).join(' · ');
			void this.#notify(`${alias}:${unique}`, 'danger', { headline, message: text });
		}
		return { text, error: reason instanceof UcplCommerceError ? reason : undefined };
	}

	/** The message of an exception is shown only if the channel meant it for the editor. */
	#textOf(reason: unknown, channel: UcplReadyChannel): string {
		if (reason instanceof UcplCommerceError) return errorText(this.#localize, reason);
		if (isPaymentLinkChannelError(reason) && reason.message) return reason.message;
		console.error(`[${channel.manifest.alias}] The channel failed.`, reason);
		return this.#localize.term('ucpl_channelFailed', channelLabel(this.#localize, channel));
	}
}
