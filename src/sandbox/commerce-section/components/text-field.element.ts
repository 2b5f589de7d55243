import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement, UUITextareaElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbBindToValidation } from '@umbraco-cms/backoffice/validation';
import { isEmailAddress } from './email-address.js';

/**
 * A text with its label above and what is wrong with it below.
 * @fires change - at every key
 */
@customElement('sandbox-text-field')
export class SandboxTextFieldElement extends UmbLitElement {
	@property()
	label = '';

	@property()
	value = '';

	/** Where messages about it are addressed to, such as `$.customer.email`. */
	@property()
	path = '';

	@property()
	kind: 'text' | 'email' | 'multiline' = 'text';

	#onInput({ target: { value } }: InputEvent & { target: UUIInputElement | UUITextareaElement }) {
		this.value = typeof value === 'string' ? value : '';
		this.dispatchEvent(new UmbChangeEvent());
	}

	override render() {
		return html`
			<umb-form-validation-message>
				<uui-label for="input">${this.label}</uui-label>
				${this.kind === 'multiline' ? this.#renderTextarea() : this.#renderInput()}
			</umb-form-validation-message>
		`;
	}

	#renderInput() {
		const isWrong = this.kind === 'email' && this.value !== '' && !isEmailAddress(this.value);
		return html`<uui-input
			id="input"
			label=${this.label}
			autocomplete="off"
			inputmode=${this.kind === 'email' ? 'email' : 'text'}
			.value=${this.value}
			.error=${isWrong}
			.errorMessage=${this.localize.term('sandbox_emailInvalid')}
			@input=${this.#onInput}
			${umbBindToValidation(this, this.path, this.value)}></uui-input>`;
	}

	#renderTextarea() {
		return html`<uui-textarea
			id="input"
			label=${this.label}
			auto-height
			.value=${this.value}
			@input=${this.#onInput}
			${umbBindToValidation(this, this.path, this.value)}></uui-textarea>`;
	}

	static override readonly styles = css`
		:host {
			display: block;
			min-width: 0;
		}

		uui-label {
			display: block;
			margin-bottom: var(--uui-size-space-1);
		}

		uui-input,
		uui-textarea {
			width: 100%;
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-text-field': SandboxTextFieldElement;
	}
}
