import { customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UcplFieldElement } from '../../parts/field.element.js';
import { checkRecipient } from './recipients.js';
import type { UcplRecipientProblem } from './recipients.js';

const PROBLEM_TERMS: Readonly<Record<UcplRecipientProblem, string>> = {
	missing: 'ucpl_recipientMissing',
	invisible: 'ucpl_recipientInvisible',
	mailto: 'ucpl_recipientMailto',
	query: 'ucpl_recipientQuery',
	notAnAddress: 'ucpl_recipientNotAnAddress',
};

/** Who gets an e-mail, and under it who does where nobody is named, or what is wrong with the address. */
@customElement('ucpl-recipient-input')
export class UcplRecipientInputElement extends UcplFieldElement {
	protected override readonly label = 'ucpl_recipient';

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
		return this.localize.term('ucpl_recipientFromTemplate', this.localize.list(this.otherwise));
	}

	protected override renderControls() {
		return this.renderInput(this.value, (value) => (this.value = value), { inputmode: 'email' });
	}

	protected override renderHint() {
		return html`<bdi>${this.value.trim() === '' ? this.#whoElse() : nothing}</bdi>`;
	}

	protected override reserve(): Array<string> {
		return [this.#whoElse(), ...Object.values(PROBLEM_TERMS).map((term) => this.localize.term(term))];
	}
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-recipient-input': UcplRecipientInputElement;
	}
}
