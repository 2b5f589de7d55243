import { css, customElement, html, nothing, property, query } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { describeField } from '../../parts/describe-field.js';
import { UcplFieldElement } from '../../parts/field.element.js';
import type { UcplFieldMessageElement } from '../../parts/field-message.element.js';
import { fieldStyles } from '../../parts/field-styles.js';
import { checkRecipient } from './recipients.js';
import type { UcplRecipientProblem } from './recipients.js';
import '../../parts/field-message.element.js';

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

	/** Who gets it where nobody is named; if there is none, somebody has to be. */
	@property({ attribute: false })
	otherwise: ReadonlyArray<string> = [];

	@query('uui-input')
	private _input!: UUIInputElement;

	@query('ucpl-field-message')
	private _message!: UcplFieldMessageElement;

	override focus() {
		void this.updateComplete.then(() => this._input.focus());
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

	protected override updated(changed: PropertyValues<this>) {
		super.updated(changed);
		void describeField(this._input, {
			isRequired: this.otherwise.length === 0,
			isInvalid: this.shownMistake !== undefined,
			isReadonly: this.waiting,
			description: this._message,
		});
	}

	override render() {
		const whoElse = this.#whoElse();
		const problems = Object.values(PROBLEM_TERMS).map((term) => this.localize.term(term));
		return html`
			<uui-input
				class=${this.shownMistake === undefined ? '' : 'invalid'}
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

	static override styles = [
		fieldStyles,
		css`
			uui-input {
				display: flex;
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-recipient-input': UcplRecipientInputElement;
	}
}
