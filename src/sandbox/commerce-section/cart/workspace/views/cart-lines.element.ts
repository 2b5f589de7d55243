import type { UmbTableColumn, UmbTableItem } from '@umbraco-cms/backoffice/components';
import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { CartDetailModel, CartLineModel } from '../../types.js';

const NONE = '–';
const TABLE_CONFIG = { allowSelection: false, hideIcon: true };

/** What is in a cart, and what it costs. */
@customElement('sandbox-cart-lines')
export class SandboxCartLinesElement extends UmbLitElement {
	@property({ attribute: false })
	cart?: CartDetailModel;

	#columns(): Array<UmbTableColumn> {
		return [
			{ alias: 'name', name: this.localize.term('sandbox_product') },
			{ alias: 'sku', name: this.localize.term('sandbox_sku') },
			{ alias: 'quantity', name: this.localize.term('sandbox_quantity'), align: 'right' },
			{ alias: 'unitPrice', name: this.localize.term('sandbox_unitPrice'), align: 'right' },
			{ alias: 'total', name: this.localize.term('sandbox_total'), align: 'right' },
		];
	}

	#rows(lines: CartLineModel[], depth = 0): Array<UmbTableItem> {
		return lines.flatMap((line) => [
			{
				id: line.unique,
				data: [
					{
						columnAlias: 'name',
						value: html`<bdi style="padding-inline-start: calc(${depth} * var(--uui-size-space-5))"
							>${line.name ?? NONE}</bdi
						>`,
					},
					{ columnAlias: 'sku', value: line.sku ?? NONE },
					{
						columnAlias: 'quantity',
						value: line.quantity === undefined ? NONE : this.localize.number(line.quantity),
					},
					{ columnAlias: 'unitPrice', value: line.unitPrice.withTax ?? NONE },
					{ columnAlias: 'total', value: line.total.withTax ?? NONE },
				],
			},
			...this.#rows(line.lines, depth + 1),
		]);
	}

	override render() {
		const { cart } = this;
		if (!cart) return nothing;
		return html`
			<uui-box headline=${this.localize.term('sandbox_products')}>
				${
					cart.lines.length > 0
						? html`<umb-table
								.config=${TABLE_CONFIG}
								.columns=${this.#columns()}
								.items=${this.#rows(cart.lines)}></umb-table>`
						: html`<p id="empty">${this.localize.term('sandbox_cartIsEmpty')}</p>`
				}
				<dl>
					${this.#renderTotal('sandbox_subtotal', cart.subtotal.withoutTax)}
					${cart.shippingTotal.withoutTax ? this.#renderTotal('sandbox_shipping', cart.shippingTotal.withoutTax) : nothing}
					${cart.paymentTotal.withoutTax ? this.#renderTotal('sandbox_payment', cart.paymentTotal.withoutTax) : nothing}
					${this.#renderTotal('sandbox_tax', cart.total.tax)} ${this.#renderTotal('sandbox_total', cart.total.withTax)}
				</dl>
			</uui-box>
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

			umb-table {
				display: block;
				overflow-x: auto;
			}

			#empty {
				margin: 0;
				padding: var(--uui-size-space-5);
				text-align: center;
				color: var(--uui-color-text-alt);
			}

			dl {
				display: grid;
				grid-template-columns: 1fr auto;
				gap: var(--uui-size-space-2) var(--uui-size-space-6);
				margin: 0;
				padding: var(--uui-size-space-5);
				border-top: 1px solid var(--uui-color-divider);
				text-align: right;
			}

			dd {
				margin: 0;
				font-variant-numeric: tabular-nums;
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
