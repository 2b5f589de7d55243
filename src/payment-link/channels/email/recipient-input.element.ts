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

/** The recipient of an e-mail. Below it, who gets the e-mail if it is empty, or what is wrong with the address. */
@customElement('ucpl-recipient-input')
export class UcplRecipientInputElement extends UcplFieldElement {
	protected override readonly label = 'ucpl_recipient';

	/** As typed. */
	@property({ attribute: false })
	value = '';

	/** Who gets the e-mail if the field is empty. Without them the field is required. */
	@property({ attribute: false })
	defaultRecipients: ReadonlyArray<string> = [];

	protected override isOptional(): boolean {
		return this.defaultRecipients.length > 0;
	}

	protected override findProblem(): string | undefined {
		const problem = checkRecipient(this.value, this.defaultRecipients);
		return problem && this.localize.term(PROBLEM_TERMS[problem]);
	}

	/** Who gets it while the field is empty. */
	#whoElse(): string {
		if (this.defaultRecipients.length === 0) return '';
		return this.localize.term('ucpl_recipientFromTemplate', this.localize.list(this.defaultRecipients));
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
