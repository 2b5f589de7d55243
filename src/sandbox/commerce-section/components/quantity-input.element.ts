import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbBindToValidation } from '@umbraco-cms/backoffice/validation';
import { parseQuantity } from './quantity.js';

/**
 * The quantity of a cart line. Invalid text stays visible.
 * @fires change - on every keystroke
 */
@customElement('sandbox-quantity-input')
export class SandboxQuantityInputElement extends UmbLitElement {
	#text = '';

	@property()
	label = '';

	/** JSON path of validation messages, such as `$.lines[0].quantity`. */
	@property()
	path = '';

	/** Undefined while the text is invalid. */
	@property({ type: Number })
	set quantity(quantity: number | undefined) {
		if (parseQuantity(this.#text) !== quantity) this.#text = quantity === undefined ? '' : String(quantity);
	}
	get quantity() {
		return parseQuantity(this.#text);
	}

	#onInput({ target: { value } }: InputEvent & { target: UUIInputElement }) {
		this.#text = typeof value === 'string' ? value : '';
		this.requestUpdate();
		this.dispatchEvent(new UmbChangeEvent());
	}

	override render() {
		// A number input would discard text that it cannot parse, and read 1,5 as 15.
		return html`
			<umb-form-validation-message>
				<uui-input
					inputmode="decimal"
					label=${this.label}
					autocomplete="off"
					.value=${this.#text}
					.error=${this.quantity === undefined}
					.errorMessage=${this.localize.term('sandbox_quantityNotAboveZero')}
					@input=${this.#onInput}
					${umbBindToValidation(this, this.path, this.quantity)}></uui-input>
			</umb-form-validation-message>
		`;
	}

	static override readonly styles = css`
		:host {
			display: inline-block;
			max-width: 9rem;
			text-align: end;
			white-space: normal;
		}

		uui-input {
			width: 6rem;
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-quantity-input': SandboxQuantityInputElement;
	}
}
