import { customElement, property } from '@umbraco-cms/backoffice/external/lit';
import type { UcplCulture } from '../../commerce/types.js';
import { UcplFieldElement } from '../../parts/field.element.js';

/** The value of "Not chosen": to UUI, an empty one is the placeholder. It is not a culture. */
const NONE = '-';

/** The language of an e-mail, which may be left open. */
@customElement('ucpl-language-input')
export class UcplLanguageInputElement extends UcplFieldElement {
	protected override readonly label = 'ucpl_language';

	/** A plain culture; empty to leave the choice to Commerce. */
	@property({ attribute: false })
	value = '';

	/** The options. They may arrive late: the selected language stays. */
	@property({ attribute: false })
	languages: ReadonlyArray<UcplCulture> = [];

	protected override isOptional(): boolean {
		return true;
	}

	/** Every choice is valid. */
	protected override findProblem(): undefined {
		return undefined;
	}

	protected override renderControls() {
		const { value } = this;
		const isOffered = value === '' || this.languages.some(({ isoCode }) => isoCode === value);
		const languages = isOffered ? this.languages : [{ isoCode: value, name: value }, ...this.languages];
		const options = languages.map(({ isoCode, name }) => ({
			value: isoCode,
			name: isoCode === name ? name : `${name} (${isoCode})`,
			selected: isoCode === value,
		}));
		const none = { value: NONE, name: this.localize.term('ucpl_noLanguage'), selected: value === '' };
		return this.renderSelect(this.label, [none, ...options], (language) => {
			this.value = language === NONE ? '' : language;
		});
	}
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-language-input': UcplLanguageInputElement;
	}
}
