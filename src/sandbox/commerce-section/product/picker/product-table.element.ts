import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import type { UUIButtonElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { ProductModel } from '../types.js';
import { SandboxChooseProductEvent } from './choose-product.event.js';
import type { ProductPickerModalData } from './product-picker-modal.token.js';
import { priceText, skuText, stockText } from './product-texts.js';

/**
 * Products as rows, each with a button to choose it.
 * @fires choose-product
 */
@customElement('sandbox-product-table')
export class SandboxProductTableElement extends UmbLitElement {
	@property()
	label = '';

	@property({ attribute: false })
	products: ProductModel[] = [];

	@property({ attribute: false })
	currency: ProductPickerModalData = { currencyCode: '' };

	override render() {
		return html`
			<uui-table aria-label=${this.label}>
				<uui-table-head>
					<uui-table-head-cell>${this.localize.term('sandbox_product')}</uui-table-head-cell>
					<uui-table-head-cell>${this.localize.term('sandbox_sku')}</uui-table-head-cell>
					<uui-table-head-cell class="amount">${this.localize.term('sandbox_stock')}</uui-table-head-cell>
					<uui-table-head-cell class="amount">${this.localize.term('sandbox_price')}</uui-table-head-cell>
					<uui-table-head-cell>
						<uui-visually-hidden>${this.localize.term('general_actions')}</uui-visually-hidden>
					</uui-table-head-cell>
				</uui-table-head>
				${this.products.map((product) => this.#renderRow(product))}
			</uui-table>
		`;
	}

	#renderRow(product: ProductModel) {
		return html`
			<uui-table-row>
				<uui-table-cell>
					<bdi>${product.name}</bdi>
					${product.attributes.map((attribute) => html`<small><bdi>${attribute}</bdi></small>`)}
				</uui-table-cell>
				<uui-table-cell class="sku"><bdi>${skuText(product)}</bdi></uui-table-cell>
				<uui-table-cell class="amount">${stockText(product, this.localize)}</uui-table-cell>
				<uui-table-cell class="amount">${priceText(product, this.currency, this.localize)}</uui-table-cell>
				<uui-table-cell class="action">${this.#renderButton(product)}</uui-table-cell>
			</uui-table-row>
		`;
	}

	#renderButton(product: ProductModel) {
		const { name, hasVariants } = product;
		return html`
			<uui-button
				look="secondary"
				label=${this.localize.term(hasVariants ? 'sandbox_variantsOf' : 'sandbox_chooseProduct', name)}
				@click=${({ currentTarget }: Event & { currentTarget: UUIButtonElement }) =>
					this.dispatchEvent(new SandboxChooseProductEvent(product, currentTarget))}>
				${this.localize.term(hasVariants ? 'sandbox_variants' : 'sandbox_choose')}
			</uui-button>
		`;
	}

	static override readonly styles = css`
		:host {
			display: block;
		}

		uui-table {
			border: none;
		}

		/* It would stick below the modal's padding, and rows would show above it. */
		uui-table-head {
			position: static;
		}

		uui-table-head-cell,
		uui-table-cell {
			--uui-table-cell-padding: var(--uui-size-space-3) var(--uui-size-space-4);
			overflow-wrap: anywhere;
		}

		.sku {
			min-width: 5rem;
		}

		small {
			display: block;
			color: var(--uui-color-text-alt);
		}

		.amount {
			text-align: right;
			white-space: nowrap;
			font-variant-numeric: tabular-nums;
		}

		.action {
			text-align: right;
		}

		.action uui-button {
			white-space: nowrap;
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-product-table': SandboxProductTableElement;
	}
}
