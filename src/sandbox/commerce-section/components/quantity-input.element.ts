import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { umbBindToValidation } from '@umbraco-cms/backoffice/validation';
import { isQuantity } from '../cart/quantity.js';

/** @returns undefined for a text that is no number; browsers give an empty one for such a text in a number field */
const numberOf = (text: string) => {
	const number = text.trim() === '' ? NaN : Number(text);
	return Number.isNaN(number) ? undefined : number;
};

/**
 * How much of a product. What is typed stays as it is typed, also while it is no quantity.
 * @fires change - at every key
 */
@customElement('sandbox-quantity-input')
export class SandboxQuantityInputElement extends UmbLitElement {
	#text = '';

	@property()
	label = '';

	/** Where messages about it are addressed to, such as `$.lines[0].quantity`. */
	@property()
	path = '';

	/** Undefined while what is typed is no number. */
	@property({ type: Number })
	set quantity(quantity: number | undefined) {
		if (numberOf(this.#text) !== quantity) this.#text = quantity === undefined ? '' : String(quantity);
	}
	get quantity() {
		return numberOf(this.#text);
	}

	#onInput({ target: { value } }: InputEvent & { target: UUIInputElement }) {
		this.#text = typeof value === 'string' ? value : '';
		this.requestUpdate();
		this.dispatchEvent(new UmbChangeEvent());
	}

	override render() {
		return html`
			<umb-form-validation-message>
				<uui-input
					type="number"
					min="0"
					step="any"
					label=${this.label}
					autocomplete="off"
					.value=${this.#text}
					.error=${!isQuantity(this.quantity)}
					.errorMessage=${this.localize.term('sandbox_quantityInvalid')}
					@input=${this.#onInput}
					${umbBindToValidation(this, this.path, this.quantity)}></uui-input>
			</umb-form-validation-message>
		`;
	}

	static override readonly styles = css`
		:host {
			display: inline-block;
			text-align: end;
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
