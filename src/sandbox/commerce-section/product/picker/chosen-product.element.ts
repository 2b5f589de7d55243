import { css, customElement, html, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { parseQuantity } from '../quantity.js';
import type { ProductModel } from '../types.js';
import type { ProductPickerModalData } from './product-picker-modal.token.js';
import { priceText, skuText, stockText } from './product-texts.js';

/**
 * The product that was chosen, and the question how many of it.
 * @fires submit - when Enter is pressed in the field
 */
@customElement('sandbox-chosen-product')
export class SandboxChosenProductElement extends UmbLitElement {
	@property({ attribute: false })
	product!: ProductModel;

	@property({ attribute: false })
	currency!: ProductPickerModalData;

	/** As it was typed. */
	@state() private _typed = '1';

	/** The message beside the field is not announced by itself. */
	@state() private _announcement = '';

	@query('#quantity') private _field!: UUIInputElement;

	/** Above 0; undefined while what is typed is no quantity. */
	get quantity(): number | undefined {
		return parseQuantity(this._typed);
	}

	get #message() {
		return this.localize.term('sandbox_quantityNotAboveZero');
	}

	/** Shows the mistake beside the field and puts the focus there. */
	report() {
		this._field.checkValidity();
		this._announcement = this.#message;
		void this._field.focus();
	}

	override focus() {
		void this.#focus();
	}

	async #focus() {
		await this.updateComplete;
		await this._field.focus();
		await this._field.select();
	}

	#onInput({ target }: Event & { target: UUIInputElement }) {
		if (typeof target.value === 'string') this._typed = target.value;
		this._announcement = '';
	}

	#onSubmit(event: SubmitEvent) {
		event.preventDefault();
		this.dispatchEvent(new SubmitEvent('submit'));
	}

	override render() {
		// The field is no number input: those drop what they cannot read, and make 15 of 1,5 and 3 of 1e3.
		const { product } = this;
		const label = this.localize.term('sandbox_quantity');
		return html`
			<uui-box>
				${product.attributes.map((attribute) => html`<p><bdi>${attribute}</bdi></p>`)}
				<dl>
					<dt>${this.localize.term('sandbox_sku')}</dt>
					<dd><bdi>${skuText(product)}</bdi></dd>
					<dt>${this.localize.term('sandbox_stock')}</dt>
					<dd>${stockText(product, this.localize)}</dd>
					<dt>${this.localize.term('sandbox_price')}</dt>
					<dd>${priceText(product, this.currency, this.localize)}</dd>
				</dl>
				<form @submit=${this.#onSubmit} novalidate>
					<uui-form-layout-item>
						<uui-label slot="label" for="quantity" required>${label}</uui-label>
						<uui-input
							id="quantity"
							inputmode="decimal"
							autocomplete="off"
							label=${label}
							.value=${this._typed}
							.error=${this.quantity === undefined}
							.errorMessage=${this.#message}
							@input=${this.#onInput}></uui-input>
					</uui-form-layout-item>
				</form>
			</uui-box>
			<uui-visually-hidden role="alert">${this._announcement}</uui-visually-hidden>
		`;
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			:host {
				display: block;
			}

			p,
			dd,
			uui-form-layout-item {
				margin: 0;
			}

			p {
				margin-bottom: var(--uui-size-space-2);
				overflow-wrap: anywhere;
			}

			dl {
				display: grid;
				grid-template-columns: auto 1fr;
				gap: var(--uui-size-space-2) var(--uui-size-space-6);
				margin: 0 0 var(--uui-size-space-6);
				overflow-wrap: anywhere;
			}

			dt {
				color: var(--uui-color-text-alt);
			}

			uui-input {
				width: 10rem;
				max-width: 100%;
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-chosen-product': SandboxChosenProductElement;
	}
}
