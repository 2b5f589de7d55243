import type { UUIInputElement, UUISelectElement } from '@umbraco-cms/backoffice/external/uui';
import { css, customElement, html, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbFormControlMixin } from '@umbraco-cms/backoffice/validation';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { fromMinutes, MAX_VALIDITY_MINUTES, toMinutes, VALIDITY_UNITS } from '../../expiry/validity-period.js';
import type { UcplValidityPeriod, UcplValidityUnit } from '../../expiry/validity-period.js';
import './expiry-sentence.element.js';

const isUnit = (value: unknown): value is UcplValidityUnit => VALIDITY_UNITS.some((unit) => unit === value);

/**
 * A validity period as an amount and a unit, and under them when that is.
 * `value` is in whole minutes, or undefined while what is typed is no period.
 * @fires change - when the period has changed
 */
@customElement('ucpl-validity-period-input')
export class UcplValidityPeriodInputElement extends UmbFormControlMixin<number | undefined, typeof UmbLitElement>(
	UmbLitElement,
	undefined,
) {
	/** The longest period to take, in minutes. */
	@property({ type: Number })
	max = MAX_VALIDITY_MINUTES;

	/** What the server said against this period: as HTML that is safe to show, since messages of fields are HTML. */
	@property({ attribute: false })
	refusal?: string;

	@property({ type: Number })
	override set value(minutes: number | undefined) {
		// What is typed is left alone where it means the same: 24 hours do not turn into 1 day under the editor's hands.
		if (minutes !== undefined && minutes !== this.value) this.#show(fromMinutes(minutes));
	}
	override get value(): number | undefined {
		return this.#problem() ? undefined : toMinutes({ amount: Number(this._amount), unit: this._unit });
	}

	/** As it was typed. */
	@state()
	private _amount = '';

	@state()
	private _unit: UcplValidityUnit = 'days';

	@query('uui-input')
	private _input!: UUIInputElement;

	constructor() {
		super();
		this.addValidator(
			'customError',
			() => this.#message() ?? '',
			() => this.#message() !== undefined,
		);
	}

	protected override getFormElement() {
		return this._input;
	}

	override focus() {
		void this._input.focus();
	}

	#show({ amount, unit }: UcplValidityPeriod) {
		this._amount = String(amount);
		this._unit = unit;
	}

	/** @returns the key of what is wrong with what is typed, if anything */
	#problem(): string | undefined {
		const typed = this._amount.trim();
		const amount = Number(typed);
		if (typed === '') return 'ucpl_validityMissing';
		if (!/^[+-]?\d+$/.test(typed)) return 'ucpl_validityNotWhole';
		if (amount < 1) return 'ucpl_validityTooShort';
		return toMinutes({ amount, unit: this._unit }) > this.max ? 'ucpl_validityTooLong' : undefined;
	}

	#message(): string | undefined {
		const problem = this.#problem();
		if (problem === undefined) return this.refusal;
		const { amount, unit } = fromMinutes(this.max);
		const most = this.localize.number(amount, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' });
		return this.localize.term(problem, most);
	}

	#onAmount(event: Event & { target: UUIInputElement }) {
		const { value } = event.target;
		if (typeof value === 'string') this._amount = value;
		this.#changed();
	}

	/** The field is in no form, since this element hides it from the one around; so Enter has to be passed on. */
	#onKeyDown({ key }: KeyboardEvent) {
		if (key === 'Enter') this._internals.form?.requestSubmit();
	}

	#onUnit(event: Event & { target: UUISelectElement }) {
		if (isUnit(event.target.value)) this._unit = event.target.value;
		this.#changed();
	}

	#changed() {
		this.dispatchEvent(new UmbChangeEvent());
	}

	override render() {
		// No number input: it hides what it cannot read, and a mistake has to stay to be mended.
		return html`
			<div id="period">
				<uui-input
					inputmode="numeric"
					autocomplete="off"
					label=${this.localize.term('ucpl_validityPeriod')}
					.value=${this._amount}
					.error=${this.#message() !== undefined}
					.pristine=${this.pristine}
					@input=${this.#onAmount}
					@keydown=${this.#onKeyDown}></uui-input>
				<uui-select
					label=${this.localize.term('ucpl_validityUnit')}
					.options=${VALIDITY_UNITS.map((unit) => ({
						name: this.localize.term(`ucpl_${unit}`),
						value: unit,
						selected: unit === this._unit,
					}))}
					@change=${this.#onUnit}></uui-select>
			</div>
			<ucpl-expiry-sentence .minutes=${this.value}></ucpl-expiry-sentence>
		`;
	}

	static override styles = css`
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
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-validity-period-input': UcplValidityPeriodInputElement;
	}
}
