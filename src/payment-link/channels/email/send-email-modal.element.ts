import { css, customElement, html, nothing, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import type { UUIButtonElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { UcplCommerceError, UcplFieldErrors } from '../../commerce/commerce-error.js';
import { UcplEmailRepository } from '../../commerce/email.repository.js';
import type { UcplCulture, UcplEmailTemplate, UcplPaymentLink } from '../../commerce/types.js';
import type { UcplEmailFormElement } from './email-form.element.js';
import { languagesFor } from './languages.js';
import { suggestedTemplate } from './recipients.js';
import type { UcplEmailDraft, UcplSendEmailModalData } from './send-email-modal.token.js';
import { LOAD_PROBLEM_TERMS, MAY_BE_SENT, SEND_PROBLEM_TERMS } from './send-problem.js';
import './email-form.element.js';
import './email-summary.element.js';

/** A failure, in words, and what may be done about it. */
interface Problem {
	text: string;
	/** Nobody can say whether the e-mail was sent: sending it again is for the editor to decide. */
	mayBeSent?: boolean;
	retry?: () => void;
}

/** Enter, held down, presses a button or submits a form again and again. */
function ignoreHeldEnter(event: KeyboardEvent) {
	if (event.key !== 'Enter' || !event.repeat) return;
	event.preventDefault();
	event.stopImmediatePropagation();
}

/** Send Email: what to send, to whom, in which language, and what will happen then. */
@customElement('ucpl-send-email-modal')
export class UcplSendEmailModalElement extends UmbModalBaseElement<UcplSendEmailModalData, never> {
	readonly #repository = new UcplEmailRepository(this);

	@state()
	private _isLoading = true;

	@state()
	private _isSending = false;

	@state()
	private _templates?: Array<UcplEmailTemplate>;

	@state()
	private _languages: Array<UcplCulture> = [];

	@state()
	private _draft: UcplEmailDraft = { recipient: '', language: '' };

	@state()
	private _refusals: UcplFieldErrors = {};

	@state()
	private _problem?: Problem;

	@state()
	private _link?: UcplPaymentLink;

	@query('ucpl-email-form')
	private _form!: UcplEmailFormElement;

	@query('[role=alert]')
	private _alert!: HTMLElement;

	@query('#send-again')
	private _sendAgain?: UUIButtonElement;

	#shownProblem?: Problem;

	constructor() {
		super();
		this.addEventListener('keydown', ignoreHeldEnter, { capture: true });
	}

	protected override firstUpdated() {
		if (!this.data) return;
		const { cart, draft, link } = this.data;
		this._draft = draft ?? { recipient: cart.customerEmail, language: '' };
		link.then(
			(made) => (this._link = made),
			// The generator tells why there is none.
			() => this._rejectModal(),
		);
		void this.#load();
	}

	/** What is told may be below the part of the panel that is in view. */
	protected override updated(changed: PropertyValues<this>) {
		super.updated(changed);
		if (this._problem && this._problem !== this.#shownProblem) this._alert.scrollIntoView({ block: 'nearest' });
		this.#shownProblem = this._problem;
	}

	async #load() {
		if (!this.data) return;
		const { cart } = this.data;
		this._isLoading = true;
		this._problem = undefined;
		const [{ data: templates, error }, { data: cultures }] = await Promise.all([
			this.#repository.requestTemplates(cart),
			this.#repository.requestCultures(cart),
		]);
		// Without the site's languages there still is the cart's.
		const { languages, preselected } = languagesFor(cultures ?? [], cart.languageIsoCode);
		this._languages = languages;
		this._templates = templates;
		this._isLoading = false;
		if (error) {
			this.#tellNotLoaded(error);
			return;
		}

		const chosen = templates.find(({ unique }) => unique === this._draft.template?.unique);
		const language = this._draft.language || preselected;
		this._draft = { ...this._draft, language, template: chosen ?? suggestedTemplate(templates) };
	}

	#tellNotLoaded({ reason, detail = '' }: UcplCommerceError) {
		const text = this.localize.term(LOAD_PROBLEM_TERMS[reason], detail);
		this._problem = { text, retry: reason === 'forbidden' ? undefined : () => void this.#load() };
	}

	#tellNotSent({ reason, detail = '', fields }: UcplCommerceError) {
		if (Object.keys(fields).length > 0) {
			this._refusals = fields;
			void this.updateComplete.then(() => this._form.report());
			return;
		}
		this._problem = {
			text: this.localize.term(SEND_PROBLEM_TERMS[reason], detail),
			mayBeSent: MAY_BE_SENT.has(reason),
			retry: reason === 'notFound' ? () => void this.#load() : undefined,
		};
	}

	async #send(isSendingAgain = false) {
		if (!this.data || !this._templates?.length || this._isSending) return;
		if (this._problem?.mayBeSent && !isSendingAgain) return this._sendAgain?.focus();
		const email = this._form.value;
		if (!email) return this._form.report();

		this._isSending = true;
		this._refusals = {};
		try {
			const error = await this.data.send(email);
			this._problem = undefined;
			if (error) this.#tellNotSent(error);
			else this._submitModal();
		} catch {
			// There is no link, and this closes.
		} finally {
			this._isSending = false;
		}
	}

	/** The second click of a double click is none of its own, whatever came of the first. */
	#onSend({ detail }: MouseEvent, isSendingAgain = false) {
		if (detail <= 1) void this.#send(isSendingAgain);
	}

	#onChange() {
		this._draft = this._form.draft;
		this._refusals = this._form.refusals;
		if (!this._problem?.mayBeSent) this._problem = undefined;
		this.data?.keep(this._draft);
	}

	#status(): string {
		if (this._isLoading) return this.localize.term('ucpl_loadingTemplates');
		return this._isSending ? this.localize.term('ucpl_sendingEmail') : '';
	}

	override render() {
		return html`
			<umb-body-layout headline=${this.localize.term('ucpl_sendEmail')} ?loading=${this._isLoading}>
				<uui-box ?hidden=${this._isLoading}>
					${this._templates?.length === 0 ? this.#renderNotice(this.localize.term('ucpl_noTemplates')) : nothing}
					${this._templates?.length ? this.#renderForm(this._templates) : nothing}
					<div role="alert">${this._problem ? this.#renderProblem(this._problem) : nothing}</div>
				</uui-box>
				<uui-visually-hidden role="status">${this.#status()}</uui-visually-hidden>
				<uui-button
					slot="actions"
					label=${this.localize.term('general_close')}
					@click=${() => this._rejectModal()}></uui-button>
				${this._problem?.mayBeSent ? nothing : this.#renderSend()}
			</umb-body-layout>
		`;
	}

	#renderForm(templates: ReadonlyArray<UcplEmailTemplate>) {
		return html`
			<ucpl-email-form
				.cart=${this.data?.cart}
				.templates=${templates}
				.languages=${this._languages}
				.draft=${this._draft}
				.refusals=${this._refusals}
				@change=${this.#onChange}
				@submit=${() => this.#send()}></ucpl-email-form>
			<ucpl-email-summary
				.template=${this._draft.template}
				.cart=${this.data?.cart}
				.link=${this._link}></ucpl-email-summary>
		`;
	}

	#renderSend() {
		return html`<uui-button
			slot="actions"
			look="primary"
			color="positive"
			label=${this.localize.term('ucpl_send')}
			state=${this._isSending ? 'waiting' : ''}
			?disabled=${!this._templates?.length}
			@click=${(event: MouseEvent) => this.#onSend(event)}></uui-button>`;
	}

	#renderNotice(text: string) {
		return html`<p><umb-icon name="icon-alert"></umb-icon><span>${text}</span></p>`;
	}

	#renderProblem({ text, mayBeSent, retry }: Problem) {
		return html`
			${this.#renderNotice(text)}
			${
				mayBeSent
					? html`<uui-button
							id="send-again"
							look="outline"
							color="danger"
							label=${this.localize.term('ucpl_sendAgain')}
							state=${this._isSending ? 'waiting' : ''}
							@click=${(event: MouseEvent) => this.#onSend(event, true)}></uui-button>`
					: nothing
			}
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

			p {
				display: flex;
				gap: var(--uui-size-space-3);
				margin: var(--uui-size-space-4) 0;
				overflow-wrap: anywhere;
			}

			umb-icon {
				flex: none;
				color: var(--uui-color-danger-standalone);
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
