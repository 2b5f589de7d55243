import { property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

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
	protected readonly onKeyDown = ({ key }: KeyboardEvent) => {
		if (key === 'Enter') this.dispatchEvent(new SubmitEvent('submit'));
	};
}
