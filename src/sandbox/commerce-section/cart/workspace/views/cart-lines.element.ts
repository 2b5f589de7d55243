import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { CartDetailModel, CartLineModel } from '../../types.js';

const NONE = '–';

/** What is in a cart, and what it costs. */
@customElement('sandbox-cart-lines')
export class SandboxCartLinesElement extends UmbLitElement {
	@property({ attribute: false })
	cart?: CartDetailModel;

	override render() {
		const { cart } = this;
		if (!cart) return nothing;
		return html`
			<uui-box headline-variant="h4" headline=${this.localize.term('sandbox_products')}>
				${
					cart.lines.length > 0
						? this.#renderLines(cart.lines)
						: html`<p>${this.localize.term('sandbox_cartIsEmpty')}</p>`
				}
				${this.#renderTotals(cart)}
			</uui-box>
		`;
	}

	#renderLines(lines: CartLineModel[]) {
		return html`
			<uui-table aria-label=${this.localize.term('sandbox_products')}>
				<uui-table-head>
					<uui-table-head-cell>${this.localize.term('sandbox_product')}</uui-table-head-cell>
					<uui-table-head-cell>${this.localize.term('sandbox_sku')}</uui-table-head-cell>
					<uui-table-head-cell class="amount">${this.localize.term('sandbox_quantity')}</uui-table-head-cell>
					<uui-table-head-cell class="amount">${this.localize.term('sandbox_unitPrice')}</uui-table-head-cell>
					<uui-table-head-cell class="amount">${this.localize.term('sandbox_total')}</uui-table-head-cell>
				</uui-table-head>
				${lines.map((line) => this.#renderLine(line))}
			</uui-table>
		`;
	}

	#renderLine(line: CartLineModel, depth = 0): unknown {
		return html`
			<uui-table-row>
				<uui-table-cell style="--depth: ${depth}">
					<bdi>${line.name ?? NONE}</bdi>
					${line.attributes.map((attribute) => html`<small><bdi>${attribute}</bdi></small>`)}
				</uui-table-cell>
				<uui-table-cell>${line.sku ?? NONE}</uui-table-cell>
				<uui-table-cell class="amount">
					${line.quantity === undefined ? NONE : this.localize.number(line.quantity)}
				</uui-table-cell>
				<uui-table-cell class="amount">${line.unitPrice.withTax ?? NONE}</uui-table-cell>
				<uui-table-cell class="amount">${line.total.withTax ?? NONE}</uui-table-cell>
			</uui-table-row>
			${line.lines.map((part) => this.#renderLine(part, depth + 1))}
		`;
	}

	#renderTotals({ subtotal, shippingTotal, paymentTotal, total }: CartDetailModel) {
		return html`
			<dl>
				${this.#renderTotal('sandbox_subtotal', subtotal.withoutTax)}
				${shippingTotal.withoutTax ? this.#renderTotal('sandbox_shipping', shippingTotal.withoutTax) : nothing}
				${paymentTotal.withoutTax ? this.#renderTotal('sandbox_payment', paymentTotal.withoutTax) : nothing}
				${this.#renderTotal('sandbox_tax', total.tax)} ${this.#renderTotal('sandbox_total', total.withTax)}
			</dl>
		`;
	}

	#renderTotal(term: string, amount: string | undefined) {
		return html`
			<dt>${this.localize.term(term)}</dt>
			<dd>${amount ?? NONE}</dd>
		`;
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			:host {
				display: block;
			}

			uui-box {
				--uui-box-default-padding: 0;
			}

			uui-table {
				border: none;
				border-bottom: 1px solid var(--uui-color-border);
				border-radius: 0;
			}

			uui-table-head-cell,
			uui-table-cell {
				--uui-table-cell-padding: var(--uui-size-space-3) var(--uui-size-space-5);
				overflow-wrap: anywhere;
			}

			uui-table-cell > * {
				display: block;
				margin-inline-start: calc(var(--depth) * var(--uui-size-space-5));
			}

			small {
				color: var(--uui-color-text-alt);
			}

			.amount,
			dl {
				text-align: right;
				white-space: nowrap;
				font-variant-numeric: tabular-nums;
			}

			p {
				margin: 0;
				padding: var(--uui-size-space-5);
				border-bottom: 1px solid var(--uui-color-border);
				text-align: center;
				color: var(--uui-color-text-alt);
			}

			dl {
				display: grid;
				grid-template-columns: 1fr auto;
				gap: var(--uui-size-space-2) var(--uui-size-space-6);
				margin: 0;
				padding: var(--uui-size-space-5);
			}

			dd {
				margin: 0;
			}

			dt:last-of-type,
			dd:last-of-type {
				font-weight: bold;
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-lines': SandboxCartLinesElement;
	}
}
