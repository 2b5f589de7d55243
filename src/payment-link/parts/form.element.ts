import { html, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { TemplateResult } from '@umbraco-cms/backoffice/external/lit';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UcplCommerceError, UcplField, UcplFieldErrors } from '../commerce/commerce-error.js';

/** A field of a form, such as a `UcplFieldElement`. */
export interface UcplFormField {
	/** What is wrong with it, in words, whether it is shown or not. */
	readonly mistake?: string;
	/** Shows what is wrong, if anything. */
	report(): void;
	focus(): void;
}

/**
 * A form that shows and announces what is wrong with its fields.
 * @fires change - when the value of a field has changed
 * @fires submit - when Enter is pressed in a text field, and not held down
 */
export abstract class UcplFormElement extends UmbLitElement {
	/** Whether the fields can be read but not changed. The focus stays where it is. */
	@property({ type: Boolean })
	waiting = false;

	/** What the server said about the fields, until they are changed. */
	@state()
	protected _refusals: UcplFieldErrors = {};

	/** The messages below the fields are not live regions. */
	@state()
	private _announcement = '';

	@query('form')
	private _form!: HTMLFormElement;

	/** In the order of the page. */
	protected abstract get fields(): ReadonlyArray<UcplFormField>;

	/**
	 * Shows what the server said about the fields, until they are changed.
	 * @returns {boolean} whether it said nothing else
	 */
	refuse({ fields, detail }: UcplCommerceError): boolean {
		this._refusals = fields;
		const isAtFields = Object.keys(fields).length > 0;
		if (isAtFields) void this.report();
		return isAtFields && !detail;
	}

	/** Forgets what the server said: it may accept the same values the next time. */
	forgetRefusals() {
		this._refusals = {};
		this._announcement = '';
	}

	/** Shows and announces the mistakes, and puts the focus on the first. */
	async report(): Promise<void> {
		await this.updateComplete;
		for (const field of this.fields) field.report();
		this._announcement = this.fields.flatMap(({ mistake }) => mistake ?? []).join(' ');
		await this.focusFirst();
	}

	/**
	 * Puts the focus on the first field that is empty or holds a mistake.
	 * @returns {Promise<boolean>} whether there is one; else the focus stays where it is
	 */
	async focusFirst(): Promise<boolean> {
		await this.updateComplete;
		const field = this.fields.find(({ mistake }) => mistake !== undefined);
		field?.focus();
		return field !== undefined;
	}

	protected changed(field?: UcplField) {
		if (field) this._refusals = { ...this._refusals, [field]: undefined };
		this._announcement = '';
		this.dispatchEvent(new UmbChangeEvent());
	}

	/** Also for Enter in a field, whose control the form does not see. */
	protected readonly submit = () => this._form.requestSubmit();

	#onSubmit(event: SubmitEvent) {
		event.preventDefault();
		if (!this.waiting) this.dispatchEvent(new SubmitEvent('submit'));
	}

	protected abstract renderFields(): TemplateResult;

	override render() {
		return html`
			<form novalidate @submit=${this.#onSubmit}>${this.renderFields()}</form>
			<uui-visually-hidden role="alert">${this._announcement}</uui-visually-hidden>
		`;
	}
}
