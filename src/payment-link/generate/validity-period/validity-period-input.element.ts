import { css, customElement, html, property, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import {
	fromMinutes,
	longestIn,
	MAX_VALIDITY_MINUTES,
	toMinutes,
	VALIDITY_UNITS,
} from '../../expiry/validity-period.js';
import type { UcplValidityPeriod, UcplValidityUnit } from '../../expiry/validity-period.js';
import { UcplFieldElement } from '../../parts/field.element.js';
import '../../parts/expiry-sentence.element.js';

const isUnit = (value: string): value is UcplValidityUnit => VALIDITY_UNITS.some((unit) => unit === value);

const PROBLEMS = [
	'ucpl_validityMissing',
	'ucpl_validityNotWhole',
	'ucpl_validityTooShort',
	'ucpl_validityTooLong',
] as const;

/**
 * A validity period as an amount and a unit, with the expiry date as its hint.
 * `value` is in whole minutes, or undefined while the field is invalid.
 */
@customElement('ucpl-validity-period-input')
export class UcplValidityPeriodInputElement extends UcplFieldElement {
	protected override readonly label = 'ucpl_validityPeriod';

	/** The longest valid period, in minutes. */
	@property({ type: Number })
	max = MAX_VALIDITY_MINUTES;

	@property({ type: Number })
	set value(minutes: number | undefined) {
		// An equal value leaves the input as it is: 24 hours do not turn into 1 day while the editor types.
		if (minutes !== undefined && minutes !== this.value) this.#show(fromMinutes(minutes));
	}
	get value(): number | undefined {
		return this.#problem() ? undefined : toMinutes({ amount: Number(this._amount), unit: this._unit });
	}

	/** As it was typed. */
	@state()
	private _amount = '';

	@state()
	private _unit: UcplValidityUnit = 'days';

	/** Its sentence reserves the space while the field is invalid. */
	#lastValue?: number;

	#show({ amount, unit }: UcplValidityPeriod) {
		this._amount = String(amount);
		this._unit = unit;
	}

	#problem(): (typeof PROBLEMS)[number] | undefined {
		const typed = this._amount.trim();
		const amount = Number(typed);
		if (typed === '') return 'ucpl_validityMissing';
		if (!/^[+-]?\d+$/.test(typed)) return 'ucpl_validityNotWhole';
		if (amount < 1) return 'ucpl_validityTooShort';
		return toMinutes({ amount, unit: this._unit }) > this.max ? 'ucpl_validityTooLong' : undefined;
	}

	#text(problem: (typeof PROBLEMS)[number]): string {
		const { amount, unit } = longestIn(this.max, this._unit);
		const most = this.localize.number(amount, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' });
		return this.localize.term(problem, most);
	}

	protected override findProblem(): string | undefined {
		const problem = this.#problem();
		return problem && this.#text(problem);
	}

	protected override willUpdate(changed: PropertyValues<this>) {
		super.willUpdate(changed);
		this.#lastValue = this.value ?? this.#lastValue;
	}

	protected override renderControls() {
		const units = VALIDITY_UNITS.map((unit) => ({
			name: this.localize.term(`ucpl_${unit}`),
			value: unit,
			selected: unit === this._unit,
		}));
		return html`
			<div id="period">
				${this.renderInput(this._amount, (amount) => (this._amount = amount), { inputmode: 'numeric' })}
				${this.renderSelect('ucpl_validityUnit', units, (unit) => {
					if (isUnit(unit)) this._unit = unit;
				})}
			</div>
		`;
	}

	protected override renderHint() {
		return html`<ucpl-expiry-sentence
			class=${this.value === undefined ? 'outdated' : ''}
			.minutes=${this.#lastValue}></ucpl-expiry-sentence>`;
	}

	protected override reserve(): Array<string> {
		return PROBLEMS.map((problem) => this.#text(problem));
	}

	static override styles = [
		...UcplFieldElement.styles,
		css`
			#period {
				display: flex;
				flex-wrap: wrap;
				gap: var(--uui-size-space-3);
			}

			uui-input {
				flex: 1 1 6rem;
			}

			uui-select {
				flex: 1 1 8rem;
			}

			.outdated {
				visibility: hidden;
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-validity-period-input': UcplValidityPeriodInputElement;
	}
}
