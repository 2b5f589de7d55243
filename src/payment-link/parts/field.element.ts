import { css, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues, TemplateResult } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement, UUISelectElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { describeField } from './describe-field.js';
import { keepValue } from './keep-value.js';
import './field-message.element.js';

interface UcplInputAttributes {
	inputmode: 'email' | 'numeric' | 'url';
	autocomplete?: 'off' | 'url';
	placeholder?: string;
}

/**
 * A label, one or more controls, and below them a hint or a mistake. A mistake is shown once the editor has changed and left
 * the field, or has tried to go on.
 * @fires change - when its value has changed
 * @fires submit - when Enter is pressed in it
 */
export abstract class UcplFieldElement extends UmbLitElement {
	/** What the server said about its value, as plain text. */
	@property({ attribute: false })
	refusal?: string;

	/** Whether its value can be read but not changed. */
	@property({ type: Boolean })
	waiting = false;

	@state()
	private _isChecked = false;

	#isEdited = false;

	/** The key of its label. */
	protected abstract readonly label: string;

	/** Whether it may be left empty. */
	protected isOptional(): boolean {
		return false;
	}

	/** @returns {string | undefined} what is wrong with its value by our own rules, in words */
	protected abstract findProblem(): string | undefined;

	/** What is wrong with it, in words, whether it is shown or not. */
	get mistake(): string | undefined {
		return this.findProblem() ?? this.refusal;
	}

	protected get shownMistake(): string | undefined {
		return this._isChecked || this.refusal !== undefined ? this.mistake : undefined;
	}

	/** Shows what is wrong, if anything. */
	report() {
		this._isChecked = true;
	}

	override focus() {
		void this.updateComplete.then(() => this.#controls[0]?.focus());
	}

	get #controls(): Array<UUIInputElement | UUISelectElement> {
		return [...this.renderRoot.querySelectorAll<UUIInputElement | UUISelectElement>('uui-input, uui-select')];
	}

	#onChange() {
		this.#isEdited = true;
		this.dispatchEvent(new UmbChangeEvent());
	}

	#onLeave() {
		this._isChecked ||= this.#isEdited;
	}

	/** The form around this element does not see into its shadow root, so Enter has to be passed on. */
	#onKeyDown({ key, repeat }: KeyboardEvent) {
		if (key === 'Enter' && !repeat) this.dispatchEvent(new SubmitEvent('submit'));
	}

	protected override updated(changed: PropertyValues<this>) {
		super.updated(changed);
		const description = this.renderRoot.querySelector('ucpl-field-message');
		for (const control of this.#controls)
			void describeField(control, {
				isRequired: !this.isOptional(),
				isInvalid: this.shownMistake !== undefined,
				isReadonly: this.waiting,
				description,
			});
	}

	/**
	 * A text field. Its type is always text: for other types, browsers have their own rules and messages, and hide values that
	 * they cannot read.
	 */
	protected renderInput(
		value: string,
		onInput: (value: string) => void,
		{ inputmode, autocomplete = 'off', placeholder = '' }: UcplInputAttributes,
	) {
		return html`<uui-input
			inputmode=${inputmode}
			autocomplete=${autocomplete}
			placeholder=${placeholder}
			label=${this.localize.term(this.label)}
			?readonly=${this.waiting}
			.value=${value}
			@input=${({ target }: Event & { target: UUIInputElement }) => {
				if (typeof target.value === 'string') onInput(target.value);
				this.#onChange();
			}}
			@focusout=${() => this.#onLeave()}
			@keydown=${(event: KeyboardEvent) => this.#onKeyDown(event)}></uui-input>`;
	}

	protected renderSelect(label: string, options: UUISelectElement['options'], onSelect: (value: string) => void) {
		return html`<uui-select
			class=${this.waiting ? 'waiting' : ''}
			label=${this.localize.term(label)}
			.options=${options}
			@keydown=${this.waiting ? keepValue : nothing}
			@change=${({ target }: Event & { target: UUISelectElement }) => {
				if (this.waiting) {
					// The change can be reverted once it has been rendered.
					void target.updateComplete.then(() => this.requestUpdate());
				} else if (typeof target.value === 'string') {
					onSelect(target.value);
					this.#onChange();
				}
			}}></uui-select>`;
	}

	protected abstract renderControls(): TemplateResult;

	/** The hint below it. */
	protected renderHint(): unknown {
		return nothing;
	}

	/** All texts to reserve space for, apart from the current hint and what the server says. */
	protected reserve(): Array<string> {
		return [];
	}

	override render() {
		return html`
			<uui-form-layout-item class=${this.shownMistake === undefined ? '' : 'invalid'}>
				<uui-label slot="label" @click=${() => this.focus()} ?required=${!this.isOptional()}
					>${this.localize.term(this.label)}</uui-label
				>
				${this.renderControls()}
				<ucpl-field-message .message=${this.shownMistake} .reserve=${this.reserve()}
					>${this.renderHint()}</ucpl-field-message
				>
			</uui-form-layout-item>
		`;
	}

	static override styles = [
		css`
			:host {
				display: block;
			}

			:host(:first-child) uui-form-layout-item {
				margin-top: 0;
			}

			uui-label {
				cursor: pointer;
			}

			uui-input,
			uui-select {
				display: flex;
			}

			/* UUI marks invalid fields only by its own validation, which would also show a message. */
			.invalid {
				--uui-input-border-color: var(--uui-color-invalid-standalone);
				--uui-input-border-color-hover: var(--uui-color-invalid-standalone);
				--uui-input-border-color-focus: var(--uui-color-invalid-standalone);
				--uui-input-border-color-readonly: var(--uui-color-invalid-standalone);
				--uui-select-border-color: var(--uui-color-invalid-standalone);
				--uui-select-border-color-hover: var(--uui-color-invalid-standalone);
			}

			/* A native select cannot be read-only. */
			.waiting {
				--uui-select-background-color: var(--uui-color-disabled);
				pointer-events: none;
			}
		`,
	];
}
