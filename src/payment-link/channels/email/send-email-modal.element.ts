import { css, customElement, html, nothing, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UcplCommerceError } from '../../commerce/commerce-error.js';
import { UcplEmailRepository } from '../../commerce/email.repository.js';
import type { UcplCart, UcplCulture, UcplEmailTemplate, UcplPaymentLink } from '../../commerce/types.js';
import { errorText } from '../../parts/error-text.js';
import { isFocusLost } from '../../parts/focus.js';
import { UcplPanelElement } from '../../parts/panel.element.js';
import type { UcplEmailFormElement } from './email-form.element.js';
import { isPlainCulture } from './languages.js';
import { suggestedTemplate } from './payment-link-template.js';
import type { UcplSendEmailModalData } from './send-email-modal.token.js';
import { LOAD_PROBLEM_TERMS, mayBeSent, SEND_PROBLEM_TERMS } from './send-problem.js';
import type { UcplEmailDraft, UcplSend } from './sends.js';
import './email-form.element.js';
import './email-summary.element.js';

/** Send Email: the form, and a summary of what will be sent. */
@customElement('ucpl-send-email-modal')
export class UcplSendEmailModalElement extends UcplPanelElement<UcplSendEmailModalData> {
	protected override readonly headline = 'ucpl_sendEmail';
	readonly #repository = new UcplEmailRepository();

	@state()
	private _isSending = false;

	@state()
	private _templates?: Array<UcplEmailTemplate>;

	@state()
	private _languages: Array<UcplCulture> = [];

	@state()
	private _draft: UcplEmailDraft = { recipient: '', language: '' };

	@state()
	private _link?: UcplPaymentLink;

	@query('ucpl-email-form')
	private _form?: UcplEmailFormElement;

	@query('#send-again')
	private _sendAgain?: HTMLElement;

	#send?: UcplSend;

	/** From now on, the outcome of a send is reported elsewhere. */
	protected override onClose() {
		this.#showSend(undefined);
	}

	protected override firstUpdated(changed: PropertyValues<this>) {
		super.firstUpdated(changed);
		if (!this.data) return;
		const { cart, draft, link, unresolvedSend } = this.data;
		const own = cart.languageIsoCode ?? '';
		const language = isPlainCulture(own) ? own : '';
		this._draft = draft ?? unresolvedSend?.draft ?? { recipient: cart.customerEmail, language };
		link.then(
			(made) => (this._link = made),
			// The generator says why there is no link.
			() => this._rejectModal(),
		);
		// The missing link has been reported, and there may be one by now.
		if (unresolvedSend?.settled && 'noLink' in unresolvedSend.settled) this.data.forget();
		else if (unresolvedSend) void this.#follow(unresolvedSend);
		void this.#load(cart);
		void this.#loadLanguages(cart);
	}

	async #load(cart: UcplCart) {
		this._isLoading = true;
		if (!this._problem?.needsDecision) this._problem = undefined;
		const { data: templates, error } = await this.#repository.requestTemplates(cart);
		this._isLoading = false;
		this._templates = templates;
		if (error) {
			const text = errorText(this.localize, error, LOAD_PROBLEM_TERMS);
			this._problem = { text, retry: error.reason === 'forbidden' ? undefined : () => void this.#load(cart) };
			return;
		}
		const chosen = templates.find(({ unique }) => unique === this._draft.template?.unique);
		this._draft = { ...this._draft, template: chosen ?? suggestedTemplate(templates) };
		await this.updateComplete;
		if (isFocusLost()) this._form?.focus();
	}

	/** Nothing waits for the site's languages: the cart's is available without them. */
	async #loadLanguages(cart: UcplCart) {
		const { data: cultures = [] } = await this.#repository.requestCultures(cart);
		this._languages = cultures.filter(({ isoCode }) => isPlainCulture(isoCode));
		// The cart's may differ in case from the site's.
		const chosen = this._draft.language.toLowerCase();
		const same = this._languages.find(({ isoCode }) => isoCode.toLowerCase() === chosen);
		if (same) this._draft = { ...this._draft, language: same.isoCode };
	}

	#showSend(send: UcplSend | undefined) {
		if (this.#send) this.#send.isShown = false;
		this.#send = send;
		if (send) send.isShown = true;
	}

	/** Waits for the outcome of a send, whether this panel or an earlier one started it. */
	async #follow(send: UcplSend) {
		this.#showSend(send);
		this._isSending = true;
		const outcome = await send.outcome;
		this._isSending = false;
		if (this.#send !== send) return;
		this._problem = undefined;
		if (outcome.sent) this._submitModal();
		else if ('error' in outcome) this.#showNotSent(outcome.error);
		else this.#showNoLink(outcome.noLink);
	}

	#showNotSent(error: UcplCommerceError) {
		const isUnclear = mayBeSent(error);
		// A clear answer is shown once; an unclear one stays until the editor decides.
		if (!isUnclear) this.#forget();
		if (this._form?.refuse(error)) return;
		const cart = this.data?.cart;
		this._problem = {
			text: errorText(this.localize, error, SEND_PROBLEM_TERMS),
			needsDecision: isUnclear,
			retry: error.reason === 'notFound' && cart ? () => void this.#load(cart) : undefined,
		};
	}

	/** The link had expired, and there is no new one. If there never was a link, the panel is already closing. */
	#showNoLink(reason: unknown) {
		this.#forget();
		const why = reason instanceof UcplCommerceError ? errorText(this.localize, reason) : '';
		this._problem = { text: this.localize.term('ucpl_emailNoLink', why) };
	}

	#forget() {
		this.data?.keep(this._draft);
		this.data?.forget();
	}

	async #submit(isSendingAgain = false) {
		if (!this.data || !this._form || this._isLoading || this._isSending) return;
		if (this._problem?.needsDecision && !isSendingAgain) return this._sendAgain?.focus();
		const email = this._form.value;
		if (!email) return this._form.report();
		this._form.forgetRefusals();
		await this.#follow(this.data.send(email, this._draft));
	}

	/** The second click of a double click is ignored: by then the button may be Send again. */
	#onSend({ detail }: MouseEvent, isSendingAgain = false) {
		if (detail <= 1) void this.#submit(isSendingAgain);
	}

	#onDoNotSend() {
		this.#forget();
		this._rejectModal();
	}

	#onChange() {
		if (!this._form) return;
		this._draft = this._form.draft;
		if (!this._problem?.needsDecision) this._problem = undefined;
		this.data?.keep(this._draft);
	}

	protected override status(): string {
		if (this._isSending) return this.localize.term('ucpl_emailUnderWay', this.#send?.recipients);
		return this._isLoading ? this.localize.term('ucpl_loadingTemplates') : '';
	}

	protected override renderMain() {
		return html`
			<uui-box ?hidden=${this._isLoading && !this._problem}>
				${
					this._templates?.length === 0
						? html`<ucpl-notice>${this.localize.term('ucpl_noTemplates')}</ucpl-notice>`
						: nothing
				}
				${this._templates?.length ? this.#renderForm(this._templates) : nothing}
				${this.renderProblem(this._problem?.needsDecision ? this.#renderDecision() : nothing)}
			</uui-box>
		`;
	}

	#renderForm(templates: ReadonlyArray<UcplEmailTemplate>) {
		return html`
			<ucpl-email-form
				.cart=${this.data?.cart}
				.templates=${templates}
				.languages=${this._languages}
				.draft=${this._draft}
				.waiting=${this._isSending}
				@change=${this.#onChange}
				@submit=${() => this.#submit()}></ucpl-email-form>
			<ucpl-email-summary
				.template=${this._draft.template}
				.cart=${this.data?.cart}
				.recipient=${this._draft.recipient.trim()}
				.link=${this._link}></ucpl-email-summary>
		`;
	}

	protected override renderActions() {
		if (this._problem?.needsDecision) return nothing;
		return html`<uui-button
			slot="actions"
			look="primary"
			color="positive"
			label=${this.localize.term('ucpl_send')}
			state=${this._isSending ? 'waiting' : ''}
			?disabled=${!this._templates?.length}
			@click=${(event: MouseEvent) => this.#onSend(event)}></uui-button>`;
	}

	#renderDecision() {
		return html`
			<uui-button
				id="send-again"
				look="outline"
				label=${this.localize.term('ucpl_sendAgain')}
				state=${this._isSending ? 'waiting' : ''}
				@click=${(event: MouseEvent) => this.#onSend(event, true)}></uui-button>
			<uui-button
				look="outline"
				label=${this.localize.term('ucpl_doNotSend')}
				@click=${() => this.#onDoNotSend()}></uui-button>
		`;
	}

	static override styles = [
		...UcplPanelElement.styles,
		css`
			ucpl-notice {
				padding-top: var(--uui-size-space-4);
			}
		`,
	];
}

export { UcplSendEmailModalElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-send-email-modal': UcplSendEmailModalElement;
	}
}
