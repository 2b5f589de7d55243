import type {
	ApiLoaderProperty,
	ManifestApi,
	ManifestWithDynamicConditions,
	UmbApi,
} from '@umbraco-cms/backoffice/extension-api';
import type { Observable } from '@umbraco-cms/backoffice/external/rxjs';
import type { UUIInterfaceLook } from '@umbraco-cms/backoffice/external/uui';
import type { UcplCart, UcplPaymentLink } from '../commerce/types.js';

/** What a channel is given when an editor presses its button. */
export interface UcplPaymentLinkDelivery {
	/**
	 * The link being generated. It is a promise so that a channel can act within the click, where browsers require that
	 * (clipboard, share sheet, pop-up). It rejects if there is no link. The modal then says why, and the channel lets the
	 * rejection pass.
	 */
	link: Promise<UcplPaymentLink>;
	/**
	 * The current link: a new one with the same settings if the first has expired since the click. For channels that ask for
	 * something before they deliver.
	 */
	currentLink: () => Promise<UcplPaymentLink>;
	/** The cart that the link opens, as saved. */
	cart: UcplCart;
	/**
	 * Aborted when the editor closes the generator. A channel that has not delivered yet stops. One that can no longer stop
	 * continues, and its outcome is shown as a notification.
	 */
	signal: AbortSignal;
	/**
	 * Announces plain text to screen readers from within the generator: they cannot reach notifications while a panel is open.
	 */
	announce: (text: string) => void;
	/** Moves the focus to the visible link and selects it, for editors to do by hand what the channel could not. */
	selectLink: () => Promise<void>;
}

/** A way to get a payment link to a customer. It is created when the modal opens and destroyed when the modal closes. */
export interface UcplPaymentLinkChannel extends UmbApi {
	/** The channel's own manifest, set once the channel is created. */
	manifest?: UcplManifestPaymentLinkChannel;

	/**
	 * Delivers the link. Called once per click, and never while the last call is under way.
	 * @returns {Promise<void>} resolves when the link is delivered and the channel has said so
	 * @throws {DOMException} `AbortError` if the editor changed their mind: nothing was delivered, and nothing is shown
	 * @throws {UcplPaymentLinkChannelError} if it could not be delivered; the modal shows the error's message as text
	 * @throws {Error} if anything else went wrong: the error is logged, and the editor sees that the channel failed
	 */
	deliver(delivery: UcplPaymentLinkDelivery): Promise<void>;

	/**
	 * What the generator shows about an earlier delivery for the cart whose outcome is not known yet, such as an e-mail under
	 * way. Plain text; undefined if there is nothing to show.
	 */
	notice?(cart: UcplCart): Observable<string | undefined>;
}

export interface UcplMetaPaymentLinkChannel {
	/** The button's text, or a localization key such as `#myShop_sendSms`. Defaults to the manifest's name. */
	label: string;
	/** The name of an icon, such as `icon-message`. Default: `icon-out`. */
	icon?: string;
	/**
	 * The look of the button. A view should have only one primary button, which is Copy to Clipboard. `secondary` is shown as
	 * `outline`. Default: `outline`.
	 */
	look?: UUIInterfaceLook;
}

/**
 * A channel of the Payment Link Generator. `weight` orders the buttons, heaviest first; `conditions` may hide one. Annotate your
 * manifest with it to have it checked; `MetaType` adds your own settings to `meta`.
 */
export interface UcplManifestPaymentLinkChannel<
	MetaType extends UcplMetaPaymentLinkChannel = UcplMetaPaymentLinkChannel,
>
	extends ManifestApi<UcplPaymentLinkChannel>, ManifestWithDynamicConditions<UmbExtensionConditionConfig> {
	type: 'paymentLinkChannel';
	/** The URL of a module, a function that loads one, or the class. */
	api: ApiLoaderProperty<UcplPaymentLinkChannel>;
	meta: MetaType;
}

declare global {
	interface UmbExtensionManifestMap {
		ucplPaymentLinkChannel: UcplManifestPaymentLinkChannel;
	}
}
