import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { css, customElement, html, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UcplFieldErrors } from '../../commerce/commerce-error.js';
import type { UcplCart, UcplCulture, UcplEmail, UcplEmailTemplate } from '../../commerce/types.js';
import { checkRecipient, recipientsOf } from './recipients.js';
import type { UcplLanguageInputElement } from './language-input.element.js';
import type { UcplRecipientInputElement } from './recipient-input.element.js';
import type { UcplEmailDraft } from './send-email-modal.token.js';
import type { UcplTemplatePickerElement } from './template-picker.element.js';
import './language-input.element.js';
import './recipient-input.element.js';
import './template-picker.element.js';

/**
 * What an editor says about an e-mail: who gets it, its template, and in which language.
 * @fires change - when one of them has changed
 * @fires submit - when Enter is pressed in the recipient, and not held down
 */
@customElement('ucpl-email-form')
export class UcplEmailFormElement extends UmbLitElement {
	@property({ attribute: false })
	cart?: UcplCart;

	@property({ attribute: false })
	templates: ReadonlyArray<UcplEmailTemplate> = [];

	/** Those to choose from. They may come later: the language that is chosen stays. */
	@property({ attribute: false })
	languages: ReadonlyArray<UcplCulture> = [];

	@property({ attribute: false })
	draft: UcplEmailDraft = { recipient: '', language: '' };

	/** What the server said about the fields, until they are changed. */
	@property({ attribute: false })
	refusals: UcplFieldErrors = {};

	/** Whether the fields may be read but not changed. The focus stays where it is. */
	@property({ type: Boolean })
	waiting = false;

	@state()
	private _isTemplateMissing = false;

	/** The messages beside the fields are not announced by themselves. */
	@state()
	private _announcement = '';

	@query('ucpl-template-picker')
	private _templates!: UcplTemplatePickerElement;

	@query('form')
	private _form!: HTMLFormElement;

	@query('ucpl-recipient-input')
	private _recipient!: UcplRecipientInputElement;

	@query('ucpl-language-input')
	private _language!: UcplLanguageInputElement;

	/** The e-mail as it is, or undefined while a field holds a mistake. */
	get value(): UcplEmail | undefined {
		const { template, recipient, language } = this.draft;
		if (!template || checkRecipient(recipient, this.#ownRecipients)) return undefined;
		return { template, recipient: recipient.trim() || undefined, language: language || undefined };
	}

	/** Puts the focus on the first field. */
	override focus() {
		void this.updateComplete.then(() => this._recipient.focus());
	}

	/** Shows the mistakes beside the fields and puts the focus on the first. */
	async report(): Promise<void> {
		await this.updateComplete;
		this._recipient.report();
		this._isTemplateMissing = this.draft.template === undefined;
		const mistakes = [
			{ field: this._recipient, mistake: this._recipient.mistake },
			{ field: this._templates, mistake: this.#templateMistake() },
			{ field: this._language, mistake: this._language.mistake },
		].filter(({ mistake }) => mistake !== undefined);
		this._announcement = mistakes.map(({ mistake }) => mistake).join(' ');
		mistakes[0]?.field.focus();
	}

	#change(change: Partial<UcplEmailDraft>, refusal?: keyof UcplFieldErrors) {
		this.draft = { ...this.draft, ...change };
		if (refusal) this.refusals = { ...this.refusals, [refusal]: undefined };
		if (this.draft.template) this._isTemplateMissing = false;
		this._announcement = '';
		this.dispatchEvent(new UmbChangeEvent());
	}

	#onRecipient({ target: { value } }: Event & { target: UcplRecipientInputElement }) {
		this.#change({ recipient: value }, 'recipient');
	}

	#onLanguage({ target: { value } }: Event & { target: UcplLanguageInputElement }) {
		this.#change({ language: value }, 'language');
	}

	#onSubmit(event: SubmitEvent) {
		event.preventDefault();
		if (!this.waiting) this.dispatchEvent(new SubmitEvent('submit'));
	}

	get #ownRecipients(): Array<string> {
		return this.draft.template && this.cart ? recipientsOf(this.draft.template, this.cart) : [];
	}

	#templateMistake(): string | undefined {
		return this._isTemplateMissing ? this.localize.term('ucpl_templateMissing') : undefined;
	}

	override render() {
		return html`
			<form novalidate @submit=${this.#onSubmit}>
				<uui-form-layout-item>
					<uui-label slot="label" for="recipient" ?required=${this.#ownRecipients.length === 0}
						>${this.localize.term('ucpl_recipient')}</uui-label
					>
					<ucpl-recipient-input
						id="recipient"
						.otherwise=${this.#ownRecipients}
						.refusal=${this.refusals.recipient}
						.value=${this.draft.recipient}
						.waiting=${this.waiting}
						@change=${this.#onRecipient}
						@submit=${() => this._form.requestSubmit()}></ucpl-recipient-input>
				</uui-form-layout-item>
				<ucpl-template-picker
					.templates=${this.templates}
					.value=${this.draft.template}
					.error=${this.#templateMistake()}
					.waiting=${this.waiting}
					@change=${() => this.#change({ template: this._templates.value })}></ucpl-template-picker>
				<uui-form-layout-item>
					<uui-label slot="label" for="language">${this.localize.term('ucpl_language')}</uui-label>
					<ucpl-language-input
						id="language"
						.languages=${this.languages}
						.refusal=${this.refusals.language}
						.value=${this.draft.language}
						.waiting=${this.waiting}
						@change=${this.#onLanguage}></ucpl-language-input>
				</uui-form-layout-item>
			</form>
			<uui-visually-hidden role="alert">${this._announcement}</uui-visually-hidden>
		`;
	}

	static override styles = css`
		uui-form-layout-item:first-of-type {
			margin-top: 0;
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-email-form': UcplEmailFormElement;
	}
}
