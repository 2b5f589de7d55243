import { css, customElement, html, nothing, property, query } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import type { UUISelectElement } from '@umbraco-cms/backoffice/external/uui';
import type { UcplCulture } from '../../commerce/types.js';
import { describeField } from '../../parts/describe-field.js';
import { UcplFieldElement } from '../../parts/field.element.js';
import type { UcplFieldMessageElement } from '../../parts/field-message.element.js';
import { fieldStyles } from '../../parts/field-styles.js';
import { keepValue } from '../../parts/keep-value.js';
import '../../parts/field-message.element.js';

/** Stands for no language in the select, where an empty value is UUI's placeholder. No culture is written so. */
const NONE = '-';

/** The language of an e-mail, which may be left open. */
@customElement('ucpl-language-input')
export class UcplLanguageInputElement extends UcplFieldElement {
	/** A plain culture; empty to leave the choice to Commerce. */
	@property({ attribute: false })
	value = '';

	/** Those to choose from. They may come later: the language that is chosen stays. */
	@property({ attribute: false })
	languages: ReadonlyArray<UcplCulture> = [];

	@query('uui-select')
	private _select!: UUISelectElement;

	@query('ucpl-field-message')
	private _message!: UcplFieldMessageElement;

	override focus() {
		void this.updateComplete.then(() => this._select.focus());
	}

	/** Every choice will do for us. */
	protected override findProblem(): undefined {
		return undefined;
	}

	#onSelect({ target }: Event & { target: UUISelectElement }) {
		if (this.waiting) {
			// Rendered once, the change can be taken back.
			void target.updateComplete.then(() => this.requestUpdate());
		} else if (typeof target.value === 'string') {
			this.value = target.value === NONE ? '' : target.value;
			this.onChange();
		}
	}

	protected override updated(changed: PropertyValues<this>) {
		super.updated(changed);
		void describeField(this._select, {
			isRequired: false,
			isInvalid: this.shownMistake !== undefined,
			isReadonly: this.waiting,
			description: this._message,
		});
	}

	override render() {
		const { value } = this;
		const isOffered = value === '' || this.languages.some(({ isoCode }) => isoCode === value);
		const languages = isOffered ? this.languages : [{ isoCode: value, name: value }, ...this.languages];
		const options = languages.map(({ isoCode, name }) => ({
			value: isoCode,
			name: isoCode === name ? name : `${name} (${isoCode})`,
			selected: isoCode === value,
		}));
		const none = { value: NONE, name: this.localize.term('ucpl_languageOfCommerce'), selected: value === '' };
		return html`
			<uui-select
				class="${this.shownMistake === undefined ? '' : 'invalid'} ${this.waiting ? 'waiting' : ''}"
				label=${this.localize.term('ucpl_language')}
				.options=${[none, ...options]}
				@keydown=${this.waiting ? keepValue : nothing}
				@change=${this.#onSelect}></uui-select>
			<ucpl-field-message .message=${this.shownMistake}></ucpl-field-message>
		`;
	}

	static override styles = [
		fieldStyles,
		css`
			uui-select {
				display: flex;
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-language-input': UcplLanguageInputElement;
	}
}
