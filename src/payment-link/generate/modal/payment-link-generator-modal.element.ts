import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { css, customElement, html, nothing, query, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import type { UcplCart } from '../../commerce/types.js';
import { ERROR_TERMS, errorText, isWorthARetry } from '../../parts/error-text.js';
import { isFocusLost } from '../../parts/focus.js';
import { UcplPanelElement } from '../../parts/panel.element.js';
import { UcplPaymentLinkGeneratorController } from '../payment-link-generator.controller.js';
import type { UcplLinkState } from '../payment-link-generator.controller.js';
import { DEFAULT_GENERATOR_SETTINGS } from '../settings/generator-settings.js';
import type { UcplChannelButtonsElement, UcplDeliveryState } from './channel-buttons.element.js';
import { UcplChannelsController } from './channels.controller.js';
import type { UcplDeliverEvent } from './deliver.event.js';
import { UcplDeliveryController } from './delivery.controller.js';
import type { UcplDeliveryOutcome } from './delivery.controller.js';
import type { UcplGeneratedLinkElement } from './generated-link.element.js';
import type { UcplLandingPageSuggestion } from './landing-page-input.element.js';
import { observeChannelNotices } from './observe-channel-notices.js';
import type { UcplPaymentLinkFormElement } from './payment-link-form.element.js';
import type { UcplPaymentLinkGeneratorModalData } from './payment-link-generator-modal.token.js';
import { preflight } from './preflight.js';
import type { UcplCartNotice } from './preflight.js';
import type { UcplReadyChannel } from './ready-channel.js';
import type { UcplUnsavedChanges } from '../workspace/unsaved-cart-data.js';
import './cart-summary.element.js';
import './channel-buttons.element.js';
import './generated-link.element.js';
import './payment-link-form.element.js';
import './vanished-products.element.js';

const CART_ERROR_TERMS = { ...ERROR_TERMS, invalid: 'ucpl_errorCartNotOpened' };

/** What a screen reader says about the link. */
const LINK_STATUS: Readonly<Record<UcplLinkState['state'], string>> = {
	none: '',
	making: 'ucpl_generating',
	ready: 'ucpl_paymentLinkReady',
	expired: 'ucpl_paymentLinkExpired',
};

/** The Payment Link Generator: the cart, two settings, the channels, and the link once there is one. */
@customElement('ucpl-payment-link-generator-modal')
export class UcplPaymentLinkGeneratorModalElement extends UcplPanelElement<UcplPaymentLinkGeneratorModalData> {
	protected override readonly headline = 'ucpl_paymentLinkGenerator';
	readonly #generator = new UcplPaymentLinkGeneratorController(this);
	readonly #delivering = new UcplDeliveryController(this);
	#channels?: UcplChannelsController;
	#focusedFirst?: Element;

	@state()
	private _cart?: UcplCart;

	/** Found out whenever the cart has been read. */
	@state()
	private _changes: UcplUnsavedChanges = 'none';

	@state()
	private _isSaving = false;

	@state()
	private _suggestion: UcplLandingPageSuggestion = 'made';

	@state()
	private _channels: ReadonlyArray<UcplReadyChannel> = [];

	@state()
	private _channelNotices: Array<string> = [];

	@state()
	private _delivery?: UcplDeliveryState;

	@state()
	private _linkState: UcplLinkState = { state: 'none' };

	/** Counted, so that a screen reader announces the same text again. */
	@state()
	private _announcement = { text: '', count: 0 };

	@query('ucpl-payment-link-form')
	private _form!: UcplPaymentLinkFormElement;

	@query('ucpl-channel-buttons')
	private _buttons!: UcplChannelButtonsElement;

	@query('ucpl-generated-link')
	private _generatedLink!: UcplGeneratedLinkElement;

	constructor() {
		super();
		this.observe(this.#generator.link, (linkState) => (this._linkState = linkState));
	}

	/** Loads the channels early: a browser may have forgotten the click by the time its channel has loaded. */
	override connectedCallback() {
		super.connectedCallback();
		this.#channels = new UcplChannelsController(this, (channels) => this.#onChannels(channels));
	}

	/** A closed modal is removed from the page but not destroyed, and the channels would stay. */
	override disconnectedCallback() {
		super.disconnectedCallback();
		this.onClose();
		this.#channels?.destroy();
	}

	protected override onClose() {
		this.#delivering.close();
	}

	protected override firstUpdated(changed: PropertyValues<this>) {
		super.firstUpdated(changed);
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

	/** Shows the form immediately; the suggested landing page may arrive later. */
	async #fillIn(cart: UcplCart, data: UcplPaymentLinkGeneratorModalData) {
		this._cart = cart;
		this._changes = data.unsaved?.changes(cart) ?? 'none';
		this.#watchChannelNotices();
		const last = this.#generator.lastLandingPage(cart, data);
		if (last === undefined) {
			this._suggestion = 'loading';
			void this.#focusFirst();
		}
		const page = last ?? (await this.#generator.requestLandingPage(cart, data));
		this._form.suggestLandingPage(page);
		this._suggestion = page === '' ? 'none' : 'made';
		await this.#focusFirst();
	}

	/** Puts the focus on the first thing to do, unless the editor has moved it. */
	async #focusFirst() {
		await this.updateComplete;
		// A button takes the focus a moment after `focus()` is called.
		const isUntouched = isFocusLost() || this.#focusedFirst?.matches(':focus-within');
		if (!isUntouched || this.#delivering.isClosed) return;
		if (this.#isBlocked) this.renderRoot.querySelector<HTMLElement>('#save')?.focus();
		else if (this._suggestion === 'loading' || !(await this._form.focusFirst())) {
			this._buttons.focusPrimary();
			this.#focusedFirst = this._buttons;
		}
	}

	async #deliver(channel: UcplReadyChannel) {
		const cart = this._cart;
		if (!cart || this.#isBlocked || this._delivery?.state === 'waiting') return;
		const settings = this._form.value;
		if (!settings) return this._form.report();

		const { alias } = channel.manifest;
		this._form.forgetRefusals();
		this._problem = undefined;
		this._delivery = { alias, state: 'waiting' };
		this.#generator.setSettings(settings);
		const { isDelivered, failure } = await this.#delivering.deliver(channel, {
			cart,
			requestLink: () => this.#generator.requestLink(cart, settings),
			announce: (text) => this.#announce(text),
			selectLink: () => this.#selectLink(),
		});
		const state = isDelivered ? 'success' : 'failed';
		this._delivery = isDelivered || failure ? { alias, state } : undefined;
		if (this.#delivering.isClosed) return;
		if (failure) this.#showFailure(failure, channel);
		await this.updateComplete;
		if (isFocusLost()) this._buttons.focusChannel(alias);
	}

	async #selectLink() {
		await this.updateComplete;
		await this._generatedLink.select();
	}

	/** While another panel covers this one, it is inert and a screen reader ignores it. The focus returns when that panel closes. */
	#announce(text: string) {
		const announce = () => (this._announcement = { text, count: this._announcement.count + 1 });
		if (this.matches(':focus-within') || isFocusLost()) announce();
		else this.addEventListener('focusin', announce, { once: true });
	}

	#showFailure({ text, error }: NonNullable<UcplDeliveryOutcome['failure']>, channel: UcplReadyChannel) {
		if (error && this._form.refuse(error)) return;
		const isWorthIt = error && isWorthARetry(error);
		this._problem = { text, retry: isWorthIt ? () => void this.#deliver(channel) : undefined };
	}

	async #saveAndContinue() {
		const save = this.data?.unsaved?.save;
		if (!save || this._isSaving) return;
		this._isSaving = true;
		this._problem = undefined;
		const isSaved = await save().catch(() => false);
		this._isSaving = false;
		if (isSaved) await this.#load();
		else this._problem = { text: this.localize.term('ucpl_cartNotSaved') };
	}

	get #notices(): Array<UcplCartNotice> {
		return this._cart ? preflight(this._cart, this._changes) : [];
	}

	get #isBlocked(): boolean {
		return this.#notices.some(({ blocks }) => blocks);
	}

	#onChange() {
		this.#generator.setSettings(this._form.value);
		this._problem = undefined;
		if (this._delivery?.state !== 'waiting') this._delivery = undefined;
	}

	#onSubmit() {
		const { primary } = this._buttons;
		if (primary) void this.#deliver(primary);
	}

	#onChannels(channels: ReadonlyArray<UcplReadyChannel>) {
		this._channels = channels;
		this.#watchChannelNotices();
		if (this._cart && isFocusLost()) void this.#focusFirst();
	}

	#watchChannelNotices() {
		observeChannelNotices(this, this._cart, this._channels, (texts) => (this._channelNotices = texts));
	}

	protected override renderMain() {
		const isReady = this._cart !== undefined && !this._isLoading && !this.#isBlocked;
		return html`
			<ucpl-cart-summary
				?hidden=${!this._cart}
				.cart=${this._cart}
				.asSaved=${this._changes === 'unknown'}></ucpl-cart-summary>
			<div role="status">${this.#renderNotices()}</div>
			<uui-box ?hidden=${!this._cart && !this._problem}>
				<ucpl-payment-link-form
					?hidden=${!this._cart}
					.settings=${this.data?.settings ?? DEFAULT_GENERATOR_SETTINGS}
					.waiting=${this._linkState.state === 'making'}
					.suggestion=${this._suggestion}
					@change=${this.#onChange}
					@submit=${this.#onSubmit}></ucpl-payment-link-form>
				<ucpl-channel-buttons
					?hidden=${!this._cart}
					?disabled=${!isReady}
					.channels=${this._channels}
					.delivery=${this._delivery}
					@ucpl-deliver=${({ channel }: UcplDeliverEvent) => this.#deliver(channel)}></ucpl-channel-buttons>
				<ucpl-vanished-products
					?hidden=${!this._cart}
					.cart=${isReady ? this._cart : undefined}></ucpl-vanished-products>
				${this.renderProblem()}
				<ucpl-generated-link
					.link=${this._linkState.link}
					@ucpl-expired=${() => this.#generator.update()}></ucpl-generated-link>
				${this._linkState.state === 'expired' ? html`<p>${this.localize.term('ucpl_paymentLinkExpired')}</p>` : nothing}
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
					${term === 'ucpl_cartIsUnsaved' && this.data?.unsaved?.save ? this.#renderSave() : nothing}
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

	protected override status(): string {
		if (this._isLoading) return this.localize.term('ucpl_loadingCart');
		if (this._isSaving) return this.localize.term('ucpl_saving');
		return this.localize.term(LINK_STATUS[this._linkState.state]);
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
