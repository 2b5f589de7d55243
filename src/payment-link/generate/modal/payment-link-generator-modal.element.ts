import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { css, customElement, html, nothing, query, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UMB_NOTIFICATION_CONTEXT } from '@umbraco-cms/backoffice/notification';
import { isPaymentLinkChannelError } from '../../channels/payment-link-channel-error.js';
import type { UcplPaymentLinkDelivery } from '../../channels/payment-link-channel.extension.js';
import { UcplCommerceError } from '../../commerce/commerce-error.js';
import type { UcplCart, UcplPaymentLink, UcplPaymentLinkSettings } from '../../commerce/types.js';
import { ERROR_TERMS, errorText, isWorthARetry } from '../../parts/error-text.js';
import { isFocusLost } from '../../parts/focus.js';
import { notify } from '../../parts/notify.js';
import type { UcplNotifications } from '../../parts/notify.js';
import { UcplPanelElement } from '../../parts/panel.element.js';
import { isSameSettings } from '../link-keeper.js';
import { UcplPaymentLinkGeneratorController } from '../payment-link-generator.controller.js';
import { DEFAULT_GENERATOR_SETTINGS } from '../settings/generator-settings.js';
import type { UcplChannelButtonsElement, UcplDeliveryState } from './channel-buttons.element.js';
import type { UcplChannelsEvent, UcplDeliverEvent, UcplReadyChannel } from './deliver.event.js';
import type { UcplGeneratedLinkElement } from './generated-link.element.js';
import { observeChannelNotices } from './observe-channel-notices.js';
import type { UcplPaymentLinkFormElement } from './payment-link-form.element.js';
import type { UcplPaymentLinkGeneratorModalData } from './payment-link-generator-modal.token.js';
import { preflight } from './preflight.js';
import type { UcplCartNotice } from './preflight.js';
import './cart-summary.element.js';
import './channel-buttons.element.js';
import './generated-link.element.js';
import './payment-link-form.element.js';
import './vanished-products.element.js';

const CART_ERROR_TERMS = { ...ERROR_TERMS, invalid: 'ucpl_errorCartInvalid' };

/** An editor who has changed their mind reads neither a failure nor a success. */
const isAbort = (reason: unknown) => reason instanceof DOMException && reason.name === 'AbortError';

/** The Payment Link Generator: which cart, two settings, the channels, and the link once there is one. */
@customElement('ucpl-payment-link-generator-modal')
export class UcplPaymentLinkGeneratorModalElement extends UcplPanelElement<UcplPaymentLinkGeneratorModalData> {
	protected override readonly headline = 'ucpl_paymentLinkGenerator';
	readonly #generator = new UcplPaymentLinkGeneratorController(this);
	readonly #closing = new AbortController();
	#notifications?: UcplNotifications;
	#readyChannels: ReadonlyArray<UcplReadyChannel> = [];
	#focusedFirst?: Element;

	@state()
	private _cart?: UcplCart;

	@state()
	private _hasUnsavedChanges = false;

	@state()
	private _isSaving = false;

	@state()
	private _landingPage: 'known' | 'loading' | 'none' = 'known';

	@state()
	private _channelNotices: Array<string> = [];

	@state()
	private _delivery?: UcplDeliveryState;

	@state()
	private _isMakingLink = false;

	@state()
	private _link?: UcplPaymentLink;

	@state()
	private _isLinkExpired = false;

	/** What the fields say, to know whether the link is still the one for it. */
	@state()
	private _settings?: UcplPaymentLinkSettings;

	/** Counted, so that the same words said again are new to a screen reader. */
	@state()
	private _announcement = { text: '', count: 0 };

	@query('ucpl-payment-link-form')
	private _form!: UcplPaymentLinkFormElement;

	@query('ucpl-channel-buttons')
	private _channels!: UcplChannelButtonsElement;

	@query('ucpl-generated-link')
	private _generatedLink!: UcplGeneratedLinkElement;

	constructor() {
		super();
		// Asked for now, because an outcome may come after the panel is closed, when nobody would answer.
		this.getContext(UMB_NOTIFICATION_CONTEXT).then(
			(context) => (this.#notifications = context),
			() => undefined,
		);
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		this.#closing.abort();
	}

	protected override onClose() {
		this.#closing.abort();
	}

	protected override firstUpdated(changed: PropertyValues<this>) {
		super.firstUpdated(changed);
		this._hasUnsavedChanges = this.data?.hasUnsavedChanges ?? false;
		void this.#load();
	}

	async #load() {
		if (!this.data) return;
		this._isLoading = true;
		this._problem = undefined;
		const { data: cart, error } = await this.#generator.requestCart(this.data, this.localize.lang());
		if (cart) void this.#fillIn(cart, this.data);
		this._isLoading = false;
		if (!error) return;
		const isFinal = ['forbidden', 'notFound'].includes(error.reason);
		const text = errorText(this.localize, error, CART_ERROR_TERMS);
		this._problem = { text, retry: isFinal ? undefined : () => void this.#load() };
	}

	/** The form is there at once; what it is filled in with may come later. */
	async #fillIn(cart: UcplCart, data: UcplPaymentLinkGeneratorModalData) {
		this._cart = cart;
		this.#watchChannelNotices();
		const last = this.#generator.lastLandingPage(cart, data);
		if (last === undefined) {
			this._landingPage = 'loading';
			void this.#focusFirst();
		}
		const page = last ?? (await this.#generator.requestLandingPage(cart, data));
		this._form.suggestLandingPage(page);
		this._landingPage = page === '' ? 'none' : 'known';
		await this.#focusFirst();
	}

	/** Puts the focus on the first thing to do, unless the editor has put it somewhere by then. */
	async #focusFirst() {
		await this.updateComplete;
		// A button takes the focus a moment after it is asked to.
		const isUntouched = isFocusLost() || this.#focusedFirst?.matches(':focus-within');
		if (!isUntouched || this.#closing.signal.aborted) return;
		if (this.#isBlocked) this.renderRoot.querySelector<HTMLElement>('#save')?.focus();
		else if (this._landingPage === 'loading' || !(await this._form.focusFirst())) {
			this._channels.focusPrimary();
			this.#focusedFirst = this._channels;
		}
	}

	/** Up to the channel's own first await this runs within the press of its button; see {@link UcplDeliverEvent}. */
	async #deliver(channel: UcplReadyChannel) {
		const cart = this._cart;
		if (!cart || this.#isBlocked || this._delivery?.state === 'waiting') return;
		const settings = this._form.value;
		if (!settings) return this._form.report();

		const { alias } = channel.manifest;
		this._form.forgetRefusals();
		this._problem = undefined;
		this._settings = settings;
		this._delivery = { alias, state: 'waiting' };
		const shown = this.#makeLink(cart, settings);
		const delivered = this.#deliverThrough(channel, {
			link: shown,
			// A link that failed is not made a second time on the quiet.
			currentLink: () => shown.then(() => this.#makeLink(cart, settings)),
			cart,
			signal: this.#closing.signal,
			announce: (text) => this.#announce(text),
			selectLink: () => this.#selectLink(shown),
		});

		const [made, outcome] = await Promise.allSettled([shown, delivered]);
		// After the panel is closed it is for the channel alone to say whether something was left undone.
		const isClosed = this.#closing.signal.aborted;
		const failure = [...(isClosed ? [] : [made]), outcome].find(({ status }) => status === 'rejected');
		if (failure?.status !== 'rejected') this._delivery = { alias, state: 'success' };
		else if (isAbort(failure.reason)) this._delivery = undefined;
		else {
			this._delivery = { alias, state: 'failed' };
			this.#showFailure(failure.reason, channel, cart);
		}
		await this.updateComplete;
		if (!isClosed && isFocusLost()) this._channels.focusChannel(alias);
	}

	/** Anyone may write a channel: whatever it throws becomes a rejection. */
	async #deliverThrough({ api }: UcplReadyChannel, delivery: UcplPaymentLinkDelivery): Promise<void> {
		await api.deliver(delivery);
	}

	/** Makes a link, or gives the last one where it is as good, and shows it. */
	async #makeLink(cart: UcplCart, settings: UcplPaymentLinkSettings): Promise<UcplPaymentLink> {
		this._isMakingLink = true;
		try {
			const link = await this.#generator.link(cart, settings);
			this._link = link;
			this._isLinkExpired = false;
			return link;
		} finally {
			this._isMakingLink = false;
		}
	}

	async #selectLink(shown: Promise<UcplPaymentLink>) {
		await shown;
		await this.updateComplete;
		await this._generatedLink.select();
	}

	/** While another panel lies over this one, it is inert and nothing in it is said. The focus comes back when that has gone. */
	#announce(text: string) {
		const announce = () => (this._announcement = { text, count: this._announcement.count + 1 });
		if (this.matches(':focus-within') || isFocusLost()) announce();
		else this.addEventListener('focusin', announce, { once: true });
	}

	#showFailure(reason: unknown, channel: UcplReadyChannel, cart: UcplCart) {
		const text = this.#failureText(reason, channel);
		if (this.#closing.signal.aborted) {
			const { alias } = channel.manifest;
			const headline = [this.#labelOf(channel), cart.number].filter(Boolean).join(' · ');
			notify(this.#notifications, `${alias}:${cart.unique}`, 'danger', { headline, message: text });
			return;
		}
		if (!(reason instanceof UcplCommerceError)) {
			this._problem = { text };
			return;
		}
		if (this._form.refuse(reason)) return;
		this._problem = { text, retry: isWorthARetry(reason) ? () => void this.#deliver(channel) : undefined };
	}

	/** The words of an exception are for the editor only where the channel meant them to be. */
	#failureText(reason: unknown, channel: UcplReadyChannel): string {
		if (reason instanceof UcplCommerceError) return errorText(this.localize, reason);
		if (isPaymentLinkChannelError(reason) && reason.message) return reason.message;
		console.error(`[${channel.manifest.alias}] The channel failed.`, reason);
		return this.localize.term('ucpl_channelFailed', this.#labelOf(channel));
	}

	#labelOf({ manifest, button }: UcplReadyChannel): string {
		return this.localize.string(button.label) || manifest.alias;
	}

	async #saveAndContinue() {
		if (!this.data?.save || this._isSaving) return;
		this._isSaving = true;
		this._problem = undefined;
		const isSaved = await this.data.save().catch(() => false);
		this._isSaving = false;
		this._hasUnsavedChanges = !isSaved;
		if (isSaved) await this.#load();
		else this._problem = { text: this.localize.term('ucpl_cartNotSaved') };
	}

	get #notices(): Array<UcplCartNotice> {
		return this._cart ? preflight(this._cart, this._hasUnsavedChanges) : [];
	}

	get #isBlocked(): boolean {
		return this.#notices.some(({ blocks }) => blocks);
	}

	#onChange() {
		this._settings = this._form.value;
		this._isLinkExpired = false;
		this._problem = undefined;
		if (this._delivery?.state !== 'waiting') this._delivery = undefined;
	}

	#onSubmit() {
		const { primary } = this._channels;
		if (primary) void this.#deliver(primary);
	}

	#onChannels({ channels }: UcplChannelsEvent) {
		this.#readyChannels = channels;
		this.#watchChannelNotices();
		if (this._cart && isFocusLost()) void this.#focusFirst();
	}

	#watchChannelNotices() {
		observeChannelNotices(this, this._cart, this.#readyChannels, (texts) => (this._channelNotices = texts));
	}

	protected override renderMain() {
		const isReady = this._cart !== undefined && !this._isLoading && !this.#isBlocked;
		return html`
			<ucpl-cart-summary ?hidden=${!this._cart} .cart=${this._cart}></ucpl-cart-summary>
			<div role="status">${this.#renderNotices()}</div>
			<uui-box ?hidden=${!this._cart && !this._problem}>
				<ucpl-payment-link-form
					?hidden=${!this._cart}
					.settings=${this.data?.settings ?? DEFAULT_GENERATOR_SETTINGS}
					.waiting=${this._isMakingLink}
					.isLandingPageLoading=${this._landingPage === 'loading'}
					.hasNoLandingPage=${this._landingPage === 'none'}
					@change=${this.#onChange}
					@submit=${this.#onSubmit}></ucpl-payment-link-form>
				<ucpl-channel-buttons
					?hidden=${!this._cart}
					?disabled=${!isReady}
					.delivery=${this._delivery}
					@ucpl-deliver=${({ channel }: UcplDeliverEvent) => this.#deliver(channel)}
					@ucpl-channels=${this.#onChannels}></ucpl-channel-buttons>
				<ucpl-vanished-products
					?hidden=${!this._cart}
					.cart=${isReady ? this._cart : undefined}></ucpl-vanished-products>
				${this.renderProblem()}
				<ucpl-generated-link
					.link=${this.#shownLink()}
					@ucpl-expired=${() => (this._isLinkExpired = true)}></ucpl-generated-link>
				${this._isLinkExpired ? html`<p>${this.localize.term('ucpl_paymentLinkExpired')}</p>` : nothing}
			</uui-box>
			<uui-visually-hidden aria-live="polite">
				${repeat(
					[this._announcement],
					({ count }) => count,
					({ text }) => html`<span>${text}</span>`,
				)}
			</uui-visually-hidden>
		`;
	}

	#renderNotices() {
		return [
			...this.#notices.map(
				({ term, blocks }) => html`
					<ucpl-notice color=${blocks ? 'danger' : 'warning'}>${this.localize.term(term)}</ucpl-notice>
					${term === 'ucpl_cartIsUnsaved' && this.data?.save ? this.#renderSave() : nothing}
				`,
			),
			...this._channelNotices.map((text) => html`<ucpl-notice color="warning">${text}</ucpl-notice>`),
		];
	}

	#renderSave() {
		return html`<uui-button
			id="save"
			look="primary"
			color="positive"
			label=${this.localize.term('ucpl_saveAndContinue')}
			state=${this._isSaving ? 'waiting' : ''}
			@click=${() => this.#saveAndContinue()}></uui-button>`;
	}

	/** A link is shown only while it works and is the one for what the fields say. */
	#shownLink(): UcplPaymentLink | undefined {
		if (!this._link || !this._settings || this._isLinkExpired) return undefined;
		return isSameSettings(this._link, this._settings) ? this._link : undefined;
	}

	/** What a screen reader says, besides problems and what channels announce. */
	protected override status(): string {
		if (this._isLoading) return this.localize.term('ucpl_loadingCart');
		if (this._isSaving) return this.localize.term('ucpl_saving');
		if (this._isMakingLink) return this.localize.term('ucpl_generating');
		if (this._isLinkExpired) return this.localize.term('ucpl_paymentLinkExpired');
		return this.#shownLink() ? this.localize.term('ucpl_paymentLinkReady') : '';
	}

	static override styles = [
		...UcplPanelElement.styles,
		css`
			ucpl-cart-summary {
				display: block;
				margin-bottom: var(--uui-size-layout-1);
			}

			#save {
				margin-bottom: var(--uui-size-space-5);
			}

			:not([hidden]) + [role='alert']:not(:empty) {
				margin-top: var(--uui-size-layout-1);
			}
		`,
	];
}

export { UcplPaymentLinkGeneratorModalElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-payment-link-generator-modal': UcplPaymentLinkGeneratorModalElement;
	}
}
