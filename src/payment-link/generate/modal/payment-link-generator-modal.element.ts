import { css, customElement, html, nothing, query, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { UcplPaymentLinkDelivery } from '../../channels/payment-link-channel.extension.js';
import { UcplCommerceError } from '../../commerce/commerce-error.js';
import type { UcplCart, UcplPaymentLink, UcplPaymentLinkSettings } from '../../commerce/types.js';
import { isSameSettings } from '../link-keeper.js';
import { UcplPaymentLinkGeneratorController } from '../payment-link-generator.controller.js';
import { DEFAULT_GENERATOR_SETTINGS } from '../settings/generator-settings.js';
import type { UcplChannelButtonsElement, UcplDeliveryState } from './channel-buttons.element.js';
import type { UcplDeliverEvent, UcplReadyChannel } from './deliver.event.js';
import { ERROR_TERMS, WORTH_A_RETRY } from './error-terms.js';
import type { UcplGeneratedLinkElement } from './generated-link.element.js';
import type { UcplPaymentLinkFormElement } from './payment-link-form.element.js';
import type { UcplPaymentLinkGeneratorModalData } from './payment-link-generator-modal.token.js';
import { preflight } from './preflight.js';
import type { UcplCartNotice } from './preflight.js';
import './cart-summary.element.js';
import './channel-buttons.element.js';
import './generated-link.element.js';
import './notice.element.js';
import './payment-link-form.element.js';
import './vanished-products.element.js';

/** A failure, in words, and what to do again after it. */
interface Problem {
	text: string;
	retry?: () => void;
}

/** An editor who has changed their mind is told of neither a failure nor a success. */
const isAbort = (reason: unknown) => reason instanceof DOMException && reason.name === 'AbortError';

/** The Payment Link Generator: which cart, two settings, the channels, and the link once there is one. */
@customElement('ucpl-payment-link-generator-modal')
export class UcplPaymentLinkGeneratorModalElement extends UmbModalBaseElement<
	UcplPaymentLinkGeneratorModalData,
	never
> {
	readonly #generator = new UcplPaymentLinkGeneratorController(this);

	@state()
	private _cart?: UcplCart;

	@state()
	private _isLoading = true;

	@state()
	private _problem?: Problem;

	@state()
	private _delivery?: UcplDeliveryState;

	@state()
	private _link?: UcplPaymentLink;

	/** What the fields say, to know whether the link is still the one for it. */
	@state()
	private _settings?: UcplPaymentLinkSettings;

	@query('ucpl-payment-link-form')
	private _form!: UcplPaymentLinkFormElement;

	@query('ucpl-channel-buttons')
	private _channels!: UcplChannelButtonsElement;

	@query('ucpl-generated-link')
	private _generatedLink!: UcplGeneratedLinkElement;

	protected override firstUpdated() {
		void this.#load();
	}

	async #load() {
		if (!this.data) return;
		this._isLoading = true;
		this._problem = undefined;
		const { data: cart, error } = await this.#generator.requestCart(this.data.cartUnique, this.localize.lang());
		if (cart) {
			this._cart = cart;
			this._form.suggestLandingPage(await this.#generator.requestLandingPage(cart, this.data.settings));
		} else {
			this.#tell(error, () => void this.#load());
		}
		this._isLoading = false;
	}

	/** Up to the channel's own first await this runs within the press of its button; see {@link UcplDeliverEvent}. */
	async #deliver(channel: UcplReadyChannel) {
		const cart = this._cart;
		if (!cart || this.#notices.some(({ blocks }) => blocks) || this._delivery?.state === 'waiting') return;
		const settings = this._form.value;
		if (!settings) return this._form.report();

		const { alias } = channel.manifest;
		this._form.forgetRefusals();
		this._problem = undefined;
		this._settings = settings;
		this._delivery = { alias, state: 'waiting' };
		const shown = this.#generator.link(cart, settings).then((link) => (this._link = link));
		const delivered = this.#deliverThrough(channel, { link: shown, cart, selectLink: () => this.#selectLink(shown) });

		const outcomes = await Promise.allSettled([shown, delivered]);
		const failure = outcomes.find((outcome) => outcome.status === 'rejected');
		if (failure && isAbort(failure.reason)) {
			this._delivery = undefined;
			return;
		}
		this._delivery = { alias, state: failure ? 'failed' : 'success' };
		if (failure) this.#tell(failure.reason, () => void this.#deliver(channel));
	}

	/** Anyone may write a channel: whatever it throws becomes a rejection. */
	async #deliverThrough({ api }: UcplReadyChannel, delivery: UcplPaymentLinkDelivery): Promise<void> {
		await api.deliver(delivery);
	}

	async #selectLink(shown: Promise<UcplPaymentLink>) {
		await shown;
		await this.updateComplete;
		await this._generatedLink.select();
	}

	#tell(error: unknown, retry: () => void) {
		if (!(error instanceof UcplCommerceError)) {
			const text = error instanceof Error && error.message ? error.message : this.localize.term('ucpl_errorUnknown');
			this._problem = { text };
		} else if (Object.keys(error.fields).length > 0) {
			this._form.refuse(error.fields);
		} else {
			const text = this.localize.term(ERROR_TERMS[error.reason], error.detail ?? '');
			this._problem = { text, retry: WORTH_A_RETRY.has(error.reason) ? retry : undefined };
		}
	}

	get #notices(): Array<UcplCartNotice> {
		return this._cart ? preflight(this._cart, this.data?.hasUnsavedChanges ?? false) : [];
	}

	#onChange() {
		this._settings = this._form.value;
		this._problem = undefined;
		if (this._delivery?.state !== 'waiting') this._delivery = undefined;
	}

	#onSubmit() {
		const { primary } = this._channels;
		if (primary) void this.#deliver(primary);
	}

	override render() {
		const notices = this.#notices;
		const isReady = this._cart !== undefined && !this._isLoading && !notices.some(({ blocks }) => blocks);
		return html`
			<umb-body-layout headline=${this.localize.term('ucpl_paymentLinkGenerator')} ?loading=${this._isLoading}>
				<ucpl-cart-summary ?hidden=${!this._cart} .cart=${this._cart}></ucpl-cart-summary>
				<div role="status">
					${notices.map(
						({ term, blocks }) =>
							html`<ucpl-notice color=${blocks ? 'danger' : 'warning'}>${this.localize.term(term)}</ucpl-notice>`,
					)}
				</div>
				<uui-box ?hidden=${!this._cart && !this._problem}>
					<ucpl-payment-link-form
						?hidden=${!this._cart}
						.settings=${this.data?.settings ?? DEFAULT_GENERATOR_SETTINGS}
						@change=${this.#onChange}
						@submit=${this.#onSubmit}></ucpl-payment-link-form>
					<ucpl-channel-buttons
						?hidden=${!this._cart}
						?disabled=${!isReady}
						.delivery=${this._delivery}
						@ucpl-deliver=${({ channel }: UcplDeliverEvent) => this.#deliver(channel)}></ucpl-channel-buttons>
					<ucpl-vanished-products
						?hidden=${!this._cart}
						.cart=${isReady ? this._cart : undefined}></ucpl-vanished-products>
					<div role="alert">${this._problem ? this.#renderProblem(this._problem) : nothing}</div>
					<ucpl-generated-link .link=${this.#shownLink()}></ucpl-generated-link>
				</uui-box>
				<uui-visually-hidden role="status">${this.#status()}</uui-visually-hidden>
				<uui-button
					slot="actions"
					label=${this.localize.term('general_close')}
					@click=${() => this._rejectModal()}></uui-button>
			</umb-body-layout>
		`;
	}

	/** A link is shown only while it is the one for what the fields say. */
	#shownLink(): UcplPaymentLink | undefined {
		return this._link && this._settings && isSameSettings(this._link, this._settings) ? this._link : undefined;
	}

	/** What a screen reader is told, besides problems and notifications. */
	#status(): string {
		if (this._isLoading) return this.localize.term('ucpl_loadingCart');
		if (this.#shownLink()) return this.localize.term('ucpl_paymentLinkReady');
		return this._delivery?.state === 'waiting' ? this.localize.term('ucpl_generating') : '';
	}

	#renderProblem({ text, retry }: Problem) {
		return html`
			<ucpl-notice color="danger">${text}</ucpl-notice>
			${
				retry
					? html`<uui-button look="outline" label=${this.localize.term('ucpl_retry')} @click=${retry}></uui-button>`
					: nothing
			}
		`;
	}

	static override styles = [
		UmbTextStyles,
		css`
			[hidden] {
				display: none;
			}

			ucpl-cart-summary {
				display: block;
				margin-bottom: var(--uui-size-layout-1);
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
