import { customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import type { UUISelectElement } from '@umbraco-cms/backoffice/external/uui';
import type { UcplCulture } from '../../commerce/types.js';
import { UcplFieldElement } from '../../parts/field.element.js';
import { fieldStyles } from '../../parts/field-styles.js';
import { keepValue } from '../../parts/keep-value.js';

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

	protected override isOptional(): boolean {
		return true;
	}

	/** Every choice is valid. */
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
				class="${this.invalid} ${this.waiting ? 'waiting' : ''}"
				label=${this.localize.term('ucpl_language')}
				.options=${[none, ...options]}
				@keydown=${this.waiting ? keepValue : nothing}
				@change=${this.#onSelect}></uui-select>
			<ucpl-field-message .message=${this.shownMistake}></ucpl-field-message>
		`;
	}

	static override styles = fieldStyles;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-language-input': UcplLanguageInputElement;
	}
}
