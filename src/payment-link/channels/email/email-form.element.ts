import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { css, customElement, html, nothing, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement, UUISelectElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UcplFieldErrors } from '../../commerce/commerce-error.js';
import type { UcplCart, UcplCulture, UcplEmail, UcplEmailTemplate } from '../../commerce/types.js';
import { describeField } from '../../parts/describe-field.js';
import type { UcplFieldMessageElement } from '../../parts/field-message.element.js';
import { fieldStyles } from '../../parts/field-styles.js';
import { ignoreHeldEnter } from '../../parts/held-enter.js';
import { keepValue } from '../../parts/keep-value.js';
import { checkRecipient, recipientsOf } from './recipients.js';
import type { UcplRecipientProblem } from './recipients.js';
import type { UcplEmailDraft } from './send-email-modal.token.js';
import type { UcplTemplatePickerElement } from './template-picker.element.js';
import '../../parts/field-message.element.js';
import './template-picker.element.js';

const RECIPIENT_TERMS: Readonly<Record<UcplRecipientProblem, string>> = {
	missing: 'ucpl_recipientMissing',
	invisible: 'ucpl_recipientInvisible',
	mailto: 'ucpl_recipientMailto',
	query: 'ucpl_recipientQuery',
	notAnAddress: 'ucpl_recipientNoAddress',
};

/** Stands for no language in the select, where an empty value is UUI's placeholder. No culture is written so. */
const NO_LANGUAGE = '-';

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

	/** Whether mistakes in the recipient are shown: not while the editor is still typing for the first time. */
	@state()
	private _isRecipientChecked = false;

	/** The messages beside the fields are not announced by themselves. */
	@state()
	private _announcement = '';

	@query('ucpl-template-picker')
	private _templates!: UcplTemplatePickerElement;

	@query('#recipient')
	private _recipient!: UUIInputElement;

	@query('#recipient-message')
	private _recipientMessage!: UcplFieldMessageElement;

	@query('#language')
	private _language!: UUISelectElement;

	@query('#language-message')
	private _languageMessage!: UcplFieldMessageElement;

	#isRecipientEdited = false;

	constructor() {
		super();
		this.addEventListener('keydown', ignoreHeldEnter, { capture: true });
	}

	/** The e-mail as it is, or undefined while a field holds a mistake. */
	get value(): UcplEmail | undefined {
		const { template, recipient, language } = this.draft;
		if (!template || this.#recipientProblem()) return undefined;
		return { template, recipient: recipient.trim() || undefined, language: language || undefined };
	}

	/** Shows the mistakes beside the fields and puts the focus on the first. */
	async report(): Promise<void> {
		await this.updateComplete;
		this._isRecipientChecked = true;
		this._isTemplateMissing = this.draft.template === undefined;
		const mistakes = [
			{ field: this._recipient, mistake: this.#recipientMistake() },
			{ field: this._templates, mistake: this.#templateMistake() },
			{ field: this._language, mistake: this.refusals.language },
		].filter(({ mistake }) => mistake !== undefined);
		this._announcement = mistakes.map(({ mistake }) => mistake).join(' ');
		await mistakes[0]?.field.focus();
	}

	protected override updated(changed: PropertyValues<this>) {
		super.updated(changed);
		void describeField(this._recipient, {
			isRequired: this.#ownRecipients.length === 0,
			isInvalid: this.#shownRecipientMistake() !== undefined,
			isReadonly: this.waiting,
			description: this._recipientMessage,
		});
		void describeField(this._language, {
			isRequired: false,
			isInvalid: this.refusals.language !== undefined,
			isReadonly: this.waiting,
			description: this._languageMessage,
		});
	}

	#change(change: Partial<UcplEmailDraft>, refusal?: keyof UcplFieldErrors) {
		this.draft = { ...this.draft, ...change };
		if (refusal) this.refusals = { ...this.refusals, [refusal]: undefined };
		if (this.draft.template) this._isTemplateMissing = false;
		this._announcement = '';
		this.dispatchEvent(new UmbChangeEvent());
	}

	#onRecipient({ target: { value } }: Event & { target: UUIInputElement }) {
		this.#isRecipientEdited = true;
		this.#change({ recipient: typeof value === 'string' ? value : '' }, 'recipient');
	}

	#onLeaveRecipient() {
		this._isRecipientChecked ||= this.#isRecipientEdited;
	}

	#onLanguage({ target }: Event & { target: UUISelectElement }) {
		const { value } = target;
		// Rendered once, a change can be taken back.
		if (this.waiting) void target.updateComplete.then(() => this.requestUpdate());
		else this.#change({ language: typeof value === 'string' && value !== NO_LANGUAGE ? value : '' }, 'language');
	}

	#onSubmit(event: SubmitEvent) {
		event.preventDefault();
		if (!this.waiting) this.dispatchEvent(new SubmitEvent('submit'));
	}

	get #ownRecipients(): Array<string> {
		return this.draft.template && this.cart ? recipientsOf(this.draft.template, this.cart) : [];
	}

	#recipientProblem(): UcplRecipientProblem | undefined {
		const problem = checkRecipient(this.draft.recipient);
		return problem === 'missing' && this.#ownRecipients.length > 0 ? undefined : problem;
	}

	#recipientMistake(): string | undefined {
		const problem = this.#recipientProblem();
		return problem ? this.localize.term(RECIPIENT_TERMS[problem]) : this.refusals.recipient;
	}

	#shownRecipientMistake(): string | undefined {
		const isShown = this._isRecipientChecked || this.refusals.recipient !== undefined;
		return isShown ? this.#recipientMistake() : undefined;
	}

	#templateMistake(): string | undefined {
		return this._isTemplateMissing ? this.localize.term('ucpl_templateMissing') : undefined;
	}

	/** Who gets it where no recipient is named. */
	#whoElse(): string {
		const own = this.#ownRecipients;
		return own.length === 0 ? '' : this.localize.term('ucpl_recipientIsTemplates', this.localize.list(own));
	}

	#renderRecipient() {
		const mistake = this.#shownRecipientMistake();
		const whoElse = this.#whoElse();
		const texts = Object.values(RECIPIENT_TERMS).map((term) => this.localize.term(term));
		return html`
			<uui-form-layout-item>
				<uui-label slot="label" for="recipient" ?required=${whoElse === ''}
					>${this.localize.term('ucpl_recipient')}</uui-label
				>
				<uui-input
					id="recipient"
					class=${mistake === undefined ? '' : 'invalid'}
					inputmode="email"
					autocomplete="off"
					label=${this.localize.term('ucpl_recipient')}
					?readonly=${this.waiting}
					.value=${this.draft.recipient}
					@input=${this.#onRecipient}
					@focusout=${this.#onLeaveRecipient}></uui-input>
				<ucpl-field-message id="recipient-message" .message=${mistake} .reserve=${[whoElse, ...texts]}
					><bdi>${this.draft.recipient.trim() === '' ? whoElse : nothing}</bdi></ucpl-field-message
				>
			</uui-form-layout-item>
		`;
	}

	#renderLanguage() {
		const { language } = this.draft;
		const mistake = this.refusals.language;
		const isOffered = language === '' || this.languages.some(({ isoCode }) => isoCode === language);
		const languages = isOffered ? this.languages : [{ isoCode: language, name: language }, ...this.languages];
		const options = languages.map(({ isoCode, name }) => ({
			value: isoCode,
			name: isoCode === name ? name : `${name} (${isoCode})`,
			selected: isoCode === language,
		}));
		const none = { value: NO_LANGUAGE, name: this.localize.term('ucpl_languageOfCommerce'), selected: language === '' };
		return html`
			<uui-form-layout-item>
				<uui-label slot="label" for="language">${this.localize.term('ucpl_language')}</uui-label>
				<uui-select
					id="language"
					class="${mistake === undefined ? '' : 'invalid'} ${this.waiting ? 'waiting' : ''}"
					label=${this.localize.term('ucpl_language')}
					.options=${[none, ...options]}
					@keydown=${this.waiting ? keepValue : nothing}
					@change=${this.#onLanguage}></uui-select>
				<ucpl-field-message id="language-message" .message=${mistake}></ucpl-field-message>
			</uui-form-layout-item>
		`;
	}

	override render() {
		return html`
			<form novalidate @submit=${this.#onSubmit}>
				${this.#renderRecipient()}
				<ucpl-template-picker
					.templates=${this.templates}
					.value=${this.draft.template}
					.error=${this.#templateMistake()}
					.waiting=${this.waiting}
					@change=${() => this.#change({ template: this._templates.value })}></ucpl-template-picker>
				${this.#renderLanguage()}
			</form>
			<uui-visually-hidden role="alert">${this._announcement}</uui-visually-hidden>
		`;
	}

	static override styles = [
		fieldStyles,
		css`
			uui-input,
			uui-select {
				display: flex;
			}

			uui-form-layout-item:first-of-type {
				margin-top: 0;
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-email-form': UcplEmailFormElement;
	}
}
