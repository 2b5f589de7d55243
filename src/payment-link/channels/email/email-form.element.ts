import { customElement, html, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { UcplField } from '../../commerce/commerce-error.js';
import type { UcplCart, UcplCulture, UcplEmail, UcplEmailTemplate } from '../../commerce/types.js';
import { UcplFormElement } from '../../parts/form.element.js';
import { checkRecipient, defaultRecipients } from './recipients.js';
import type { UcplLanguageInputElement } from './language-input.element.js';
import type { UcplRecipientInputElement } from './recipient-input.element.js';
import type { UcplEmailDraft } from './sends.js';
import type { UcplTemplatePickerElement } from './template-picker.element.js';
import './language-input.element.js';
import './recipient-input.element.js';
import './template-picker.element.js';

/** The form for an e-mail: its recipient, template and language. */
@customElement('ucpl-email-form')
export class UcplEmailFormElement extends UcplFormElement {
	@property({ attribute: false })
	cart?: UcplCart;

	@property({ attribute: false })
	templates: ReadonlyArray<UcplEmailTemplate> = [];

	/** The options. They may arrive late: the selected language stays. */
	@property({ attribute: false })
	languages: ReadonlyArray<UcplCulture> = [];

	@property({ attribute: false })
	draft: UcplEmailDraft = { recipient: '', language: '' };

	@state()
	private _isTemplateMissing = false;

	@query('ucpl-template-picker')
	private _templates!: UcplTemplatePickerElement;

	@query('ucpl-recipient-input')
	private _recipient!: UcplRecipientInputElement;

	@query('ucpl-language-input')
	private _language!: UcplLanguageInputElement;

	/** The e-mail, or undefined while a field is invalid. */
	get value(): UcplEmail | undefined {
		const { template, recipient, language } = this.draft;
		if (!template || checkRecipient(recipient, this.#defaultRecipients)) return undefined;
		return { template, recipient: recipient.trim() || undefined, language: language || undefined };
	}

	/** Moves the focus to the first field. */
	override focus() {
		void this.updateComplete.then(() => this._recipient.focus());
	}

	protected override get fields() {
		const template = {
			mistake: this.draft.template ? undefined : this.localize.term('ucpl_templateMissing'),
			report: () => (this._isTemplateMissing = this.draft.template === undefined),
			focus: () => this._templates.focus(),
		};
		return [this._recipient, template, this._language];
	}

	#change(change: Partial<UcplEmailDraft>, field?: UcplField) {
		this.draft = { ...this.draft, ...change };
		if (this.draft.template) this._isTemplateMissing = false;
		this.changed(field);
	}

	#onRecipient({ target: { value } }: Event & { target: UcplRecipientInputElement }) {
		this.#change({ recipient: value }, 'recipient');
	}

	#onLanguage({ target: { value } }: Event & { target: UcplLanguageInputElement }) {
		this.#change({ language: value }, 'language');
	}

	get #defaultRecipients(): Array<string> {
		return this.draft.template && this.cart ? defaultRecipients(this.draft.template, this.cart) : [];
	}

	protected override renderFields() {
		const error = this._isTemplateMissing ? this.localize.term('ucpl_templateMissing') : undefined;
		return html`
			<ucpl-recipient-input
				.defaultRecipients=${this.#defaultRecipients}
				.refusal=${this._refusals.recipient}
				.value=${this.draft.recipient}
				.waiting=${this.waiting}
				@change=${this.#onRecipient}
				@submit=${this.submit}></ucpl-recipient-input>
			<ucpl-template-picker
				.templates=${this.templates}
				.value=${this.draft.template}
				.error=${error}
				.waiting=${this.waiting}
				@change=${() => this.#change({ template: this._templates.value })}></ucpl-template-picker>
			<ucpl-language-input
				.languages=${this.languages}
				.refusal=${this._refusals.language}
				.value=${this.draft.language}
				.waiting=${this.waiting}
				@change=${this.#onLanguage}></ucpl-language-input>
		`;
	}
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-email-form': UcplEmailFormElement;
	}
}
