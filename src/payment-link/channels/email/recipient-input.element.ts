import { customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { UcplFieldElement } from '../../parts/field.element.js';
import { fieldStyles } from '../../parts/field-styles.js';
import { checkRecipient } from './recipients.js';
import type { UcplRecipientProblem } from './recipients.js';

const PROBLEM_TERMS: Readonly<Record<UcplRecipientProblem, string>> = {
	missing: 'ucpl_recipientMissing',
	invisible: 'ucpl_recipientInvisible',
	mailto: 'ucpl_recipientMailto',
	query: 'ucpl_recipientQuery',
	notAnAddress: 'ucpl_recipientNoAddress',
};

/** Who gets an e-mail, and under it who does where nobody is named, or what is wrong with the address. */
@customElement('ucpl-recipient-input')
export class UcplRecipientInputElement extends UcplFieldElement {
	/** As it was typed. */
	@property({ attribute: false })
	value = '';

	/** Who gets the e-mail while the field is empty. Without them the field is required. */
	@property({ attribute: false })
	otherwise: ReadonlyArray<string> = [];

	protected override isOptional(): boolean {
		return this.otherwise.length > 0;
	}

	protected override findProblem(): string | undefined {
		const problem = checkRecipient(this.value, this.otherwise);
		return problem && this.localize.term(PROBLEM_TERMS[problem]);
	}

	/** Who gets it while the field is empty. */
	#whoElse(): string {
		if (this.otherwise.length === 0) return '';
		return this.localize.term('ucpl_recipientIsTemplates', this.localize.list(this.otherwise));
	}

	#onInput({ target: { value } }: Event & { target: UUIInputElement }) {
		if (typeof value === 'string') this.value = value;
		this.onChange();
	}

	override render() {
		const whoElse = this.#whoElse();
		const problems = Object.values(PROBLEM_TERMS).map((term) => this.localize.term(term));
		return html`
			<uui-input
				class=${this.invalid}
				inputmode="email"
				autocomplete="off"
				label=${this.localize.term('ucpl_recipient')}
				?readonly=${this.waiting}
				.value=${this.value}
				@input=${this.#onInput}
				@focusout=${this.onLeave}
				@keydown=${this.onKeyDown}></uui-input>
			<ucpl-field-message .message=${this.shownMistake} .reserve=${[whoElse, ...problems]}>
				<bdi>${this.value.trim() === '' ? whoElse : nothing}</bdi>
			</ucpl-field-message>
		`;
	}

	static override styles = fieldStyles;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-recipient-input': UcplRecipientInputElement;
	}
}
