import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { css, customElement, html, nothing, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement, UUISelectElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { escapeHTML } from '@umbraco-cms/backoffice/utils';
import type { UcplFieldErrors } from '../../commerce/commerce-error.js';
import type { UcplCart, UcplCulture, UcplEmail, UcplEmailTemplate } from '../../commerce/types.js';
import { isEmailAddress, recipientsOf } from './recipients.js';
import type { UcplEmailDraft } from './send-email-modal.token.js';
import type { UcplTemplatePickerElement } from './template-picker.element.js';
import './template-picker.element.js';

/**
 * What an editor says about an e-mail: its template, who gets it, and in which language.
 * @fires change - when one of them has changed
 * @fires submit - when Enter is pressed in the recipient
 */
@customElement('ucpl-email-form')
export class UcplEmailFormElement extends UmbLitElement {
	@property({ attribute: false })
	cart?: UcplCart;

	@property({ attribute: false })
	templates: ReadonlyArray<UcplEmailTemplate> = [];

	@property({ attribute: false })
	languages: ReadonlyArray<UcplCulture> = [];

	@property({ attribute: false })
	draft: UcplEmailDraft = { recipient: '', language: '' };

	/** What the server said about the fields, until they are changed. */
	@property({ attribute: false })
	refusals: UcplFieldErrors = {};

	@state()
	private _isTemplateMissing = false;

	/** The messages beside the fields are not announced by themselves. */
	@state()
	private _announcement = '';

	@query('ucpl-template-picker')
	private _templates!: UcplTemplatePickerElement;

	@query('#recipient')
	private _recipient!: UUIInputElement;

	@query('#language')
	private _language!: UUISelectElement;

	/** The e-mail as it is, or undefined while a field holds a mistake. */
	get value(): UcplEmail | undefined {
		const { template, recipient, language } = this.draft;
		if (!template || this.#recipientMistake()) return undefined;
		return { template, recipient: recipient.trim() || undefined, language: language || undefined };
	}

	/** Shows the mistakes beside the fields and puts the focus on the first. */
	async report(): Promise<void> {
		this._isTemplateMissing = this.draft.template === undefined;
		await this.updateComplete;
		if (this._isTemplateMissing) {
			this._templates.focus();
			return;
		}
		const { recipient, language } = this.refusals;
		const isWrong = !this._recipient.checkValidity();
		this._announcement = [isWrong && (recipient ?? this._recipient.validationMessage), language]
			.filter(Boolean)
			.join(' ');
		await (isWrong ? this._recipient : this._language).focus();
	}

	#change(change: Partial<UcplEmailDraft>, refusal?: keyof UcplFieldErrors) {
		this.draft = { ...this.draft, ...change };
		if (refusal) this.refusals = { ...this.refusals, [refusal]: undefined };
		this._isTemplateMissing = false;
		this._announcement = '';
		this.dispatchEvent(new UmbChangeEvent());
	}

	#onRecipient({ target: { value } }: Event & { target: UUIInputElement }) {
		this.#change({ recipient: typeof value === 'string' ? value : '' }, 'recipient');
	}

	#onLanguage({ target: { value } }: Event & { target: UUISelectElement }) {
		this.#change({ language: typeof value === 'string' ? value : '' }, 'language');
	}

	#onSubmit(event: SubmitEvent) {
		event.preventDefault();
		this.dispatchEvent(new SubmitEvent('submit'));
	}

	get #ownRecipients(): Array<string> {
		return this.draft.template && this.cart ? recipientsOf(this.draft.template, this.cart) : [];
	}

	#recipientMistake(): string | undefined {
		const recipient = this.draft.recipient.trim();
		if (recipient === '') return this.#ownRecipients.length === 0 ? 'ucpl_recipientMissing' : undefined;
		return isEmailAddress(recipient) ? undefined : 'ucpl_recipientNoAddress';
	}

	/** UUI shows the messages of fields as HTML, so what the server says has to be escaped. */
	#recipientMessage(): string {
		const mistake = this.#recipientMistake();
		return mistake ? this.localize.term(mistake) : escapeHTML(this.refusals.recipient ?? '');
	}

	/** Who will get it, before it is sent. */
	#whoGetsIt(): string {
		if (this.#recipientMistake()) return '';
		const recipient = this.draft.recipient.trim();
		if (recipient !== '') return this.localize.term('ucpl_recipientIs', recipient);
		return this.localize.term('ucpl_recipientIsTemplates', this.localize.list(this.#ownRecipients));
	}

	#renderLanguages() {
		const none =
			this.draft.language === '' ? [{ isoCode: '', name: this.localize.term('ucpl_languageOfCommerce') }] : [];
		const options = [...none, ...this.languages].map(({ isoCode, name }) => ({
			value: isoCode,
			name: isoCode === '' || isoCode === name ? name : `${name} (${isoCode})`,
			selected: isoCode === this.draft.language,
		}));
		return html`<uui-select
			id="language"
			label=${this.localize.term('ucpl_language')}
			.options=${options}
			@change=${this.#onLanguage}></uui-select>`;
	}

	override render() {
		const recipientMessage = this.#recipientMessage();
		return html`
			<uui-form>
				<form @submit=${this.#onSubmit}>
					<ucpl-template-picker
						.templates=${this.templates}
						.value=${this.draft.template}
						.error=${this._isTemplateMissing ? this.localize.term('ucpl_templateMissing') : ''}
						@change=${() => this.#change({ template: this._templates.value })}></ucpl-template-picker>
					<uui-form-layout-item>
						<uui-label slot="label" for="recipient">${this.localize.term('ucpl_recipient')}</uui-label>
						<bdi slot="description">${this.#whoGetsIt()}</bdi>
						<uui-input
							id="recipient"
							inputmode="email"
							autocomplete="off"
							label=${this.localize.term('ucpl_recipient')}
							.value=${this.draft.recipient}
							.error=${recipientMessage !== ''}
							.errorMessage=${recipientMessage}
							@input=${this.#onRecipient}></uui-input>
					</uui-form-layout-item>
					<uui-form-layout-item>
						<uui-label slot="label" for="language">${this.localize.term('ucpl_language')}</uui-label>
						${this.#renderLanguages()}
						${this.refusals.language ? html`<p id="language-refusal">${this.refusals.language}</p>` : nothing}
					</uui-form-layout-item>
				</form>
			</uui-form>
			<uui-visually-hidden role="alert">${this._announcement}</uui-visually-hidden>
		`;
	}

	static override styles = css`
		uui-input,
		uui-select {
			width: 100%;
		}

		/* UUI's own colour for descriptions is too pale to read. */
		[slot='description'] {
			color: var(--uui-color-text-alt);
			overflow-wrap: anywhere;
		}

		#language-refusal {
			margin: var(--uui-size-space-1) 0 0;
			color: var(--uui-color-invalid-standalone);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-email-form': UcplEmailFormElement;
	}
}
