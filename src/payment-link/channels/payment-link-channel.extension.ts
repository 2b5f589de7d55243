import type { ManifestApi, ManifestWithDynamicConditions, UmbApi } from '@umbraco-cms/backoffice/extension-api';
import type { Observable } from '@umbraco-cms/backoffice/external/rxjs';
import type { UUIInterfaceLook } from '@umbraco-cms/backoffice/external/uui';
import type { UcplCart, UcplPaymentLink } from '../commerce/types.js';

/** What a channel is given when an editor presses its button. */
export interface UcplPaymentLinkDelivery {
	/**
	 * The link, being generated. It is a promise so that a channel can act within the press of the button, where browsers
	 * demand that (clipboard, share sheet, pop-up). It rejects when there will be no link; the modal has then told why, and
	 * the channel lets the rejection pass.
	 */
	link: Promise<UcplPaymentLink>;
	/**
	 * The link as it is now: a new one with the same settings where it has expired since the press. For channels that ask
	 * something first and deliver later.
	 */
	currentLink: () => Promise<UcplPaymentLink>;
	/** The cart the link leads to, as it is saved. */
	cart: UcplCart;
	/**
	 * Aborted when the editor closes the generator. A channel that has not delivered yet stops; one that cannot stop any more
	 * goes on, and its outcome is shown as a notification.
	 */
	signal: AbortSignal;
	/**
	 * Says something in the generator for those who do not see, as plain text: notifications are out of reach of screen
	 * readers while a panel is open.
	 */
	announce: (text: string) => void;
	/** Puts the focus on the visible link and selects it, for a person to do by hand what the channel could not. */
	selectLink: () => Promise<void>;
}

/** A way to get a payment link to a customer. It is made when the modal opens and destroyed when the modal closes. */
export interface UcplPaymentLinkChannel extends UmbApi {
	/** The channel's own manifest, set once the channel is made. */
	manifest?: UcplManifestPaymentLinkChannel;

	/**
	 * Delivers the link. Called once a press: never again while the last call is under way.
	 * @returns {Promise<void>} resolves when the link is delivered and the channel has said so
	 * @throws {DOMException} `AbortError` when the editor changed their mind: nothing was delivered, and nothing is told
	 * @throws {UcplPaymentLinkChannelError} when it could not be delivered; the modal shows the error's message, as text
	 * @throws {Error} when something else went wrong: it reaches the console, and the editor reads that something did
	 */
	deliver(delivery: UcplPaymentLinkDelivery): Promise<void>;

	/**
	 * What the generator says about an earlier delivery for a cart whose outcome is still open, such as an e-mail under way.
	 * Plain text; undefined while there is nothing to say.
	 */
	notice?(cart: UcplCart): Observable<string | undefined>;
}

export interface UcplMetaPaymentLinkChannel {
	/** The button's text, or a localisation key such as `#myShop_sendSms`. Without it the manifest's name stands there. */
	label: string;
	/** The name of an icon, such as `icon-message`. Default: `icon-out`. */
	icon?: string;
	/**
	 * How the button looks. One primary button a view is enough: Copy to Clipboard is it. `secondary` is drawn as `outline`.
	 * Default: `outline`.
	 */
	look?: UUIInterfaceLook;
}

/** A channel of the Payment Link Generator. `weight` orders the buttons, heaviest first; `conditions` may hide one. */
export interface UcplManifestPaymentLinkChannel
	extends ManifestApi<UcplPaymentLinkChannel>, ManifestWithDynamicConditions<UmbExtensionConditionConfig> {
	type: 'paymentLinkChannel';
	meta: UcplMetaPaymentLinkChannel;
}

declare global {
	interface UmbExtensionManifestMap {
		ucplPaymentLinkChannel: UcplManifestPaymentLinkChannel;
	}
}
