import { property, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement, UUISelectElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { describeField } from './describe-field.js';
import './field-message.element.js';

/**
 * A field with a message of its own beneath it, which is shown once the editor has left the field or asked for what it is for.
 * @fires change - when its value has changed
 * @fires submit - when Enter is pressed in it
 */
export abstract class UcplFieldElement extends UmbLitElement {
	/** What the server said against its value, as text. */
	@property({ attribute: false })
	refusal?: string;

	/** Whether it may be read but not changed. */
	@property({ type: Boolean })
	waiting = false;

	@state()
	private _isChecked = false;

	#isEdited = false;

	/** UUI's controls in it. */
	get #controls(): Array<UUIInputElement | UUISelectElement> {
		return [...this.renderRoot.querySelectorAll<UUIInputElement | UUISelectElement>('uui-input, uui-select')];
	}

	/** Whether it may be left empty. */
	protected isOptional(): boolean {
		return false;
	}

	/** For the class of its controls, with {@link fieldStyles}. */
	protected get invalid(): string {
		return this.shownMistake === undefined ? '' : 'invalid';
	}

	override focus() {
		void this.updateComplete.then(() => this.#controls[0]?.focus());
	}

	/** What is wrong with it, in words, whether it is shown or not. */
	get mistake(): string | undefined {
		return this.findProblem() ?? this.refusal;
	}

	protected get shownMistake(): string | undefined {
		return this._isChecked || this.refusal !== undefined ? this.mistake : undefined;
	}

	/** @returns {string | undefined} what is wrong with its value by our own rules, in words */
	protected abstract findProblem(): string | undefined;

	/** Shows what is wrong, if anything. */
	report() {
		this._isChecked = true;
	}

	protected onChange() {
		this.#isEdited = true;
		this.dispatchEvent(new UmbChangeEvent());
	}

	protected readonly onLeave = () => {
		this._isChecked ||= this.#isEdited;
	};

	/** The form around does not see into this element's shadow root, so Enter has to be passed on. */
	protected readonly onKeyDown = ({ key, repeat }: KeyboardEvent) => {
		if (key === 'Enter' && !repeat) this.dispatchEvent(new SubmitEvent('submit'));
	};

	protected override updated(changed: PropertyValues<this>) {
		super.updated(changed);
		const description = this.renderRoot.querySelector('ucpl-field-message');
		for (const control of this.#controls)
			void describeField(control, {
				isRequired: !this.isOptional(),
				isInvalid: this.invalid !== '',
				isReadonly: this.waiting,
				description,
			});
	}
}
