import { css, customElement, html, nothing, property, repeat } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import '../../../components/quantity-input.element.js';
import type { SandboxQuantityInputElement } from '../../../components/quantity-input.element.js';
import type { CartLineModel } from '../../types.js';
import type { CartCalculation } from '../cart-calculation.controller.js';
import { CartLineQuantityEvent, CartLineRemoveEvent } from './cart-line.events.js';

const NONE = '–';

/**
 * What is in a cart, as a table.
 * @fires cart-line-quantity
 * @fires cart-line-remove
 */
@customElement('sandbox-cart-lines')
export class SandboxCartLinesElement extends UmbLitElement {
	@property({ attribute: false })
	lines: readonly CartLineModel[] = [];

	/** The prices of an edited cart; those of its lines count where there is none. */
	@property({ attribute: false })
	calculation?: CartCalculation;

	@property({ type: Boolean })
	readonly = false;

	override render() {
		if (this.lines.length === 0) return html`<p>${this.localize.term('sandbox_cartIsEmpty')}</p>`;
		return html`
			<uui-table aria-label=${this.localize.term('sandbox_products')}>
				<uui-table-head>
					<uui-table-head-cell>${this.localize.term('sandbox_product')}</uui-table-head-cell>
					<uui-table-head-cell>${this.localize.term('sandbox_sku')}</uui-table-head-cell>
					<uui-table-head-cell class="amount">${this.localize.term('sandbox_quantity')}</uui-table-head-cell>
					<uui-table-head-cell class="amount">${this.localize.term('sandbox_unitPrice')}</uui-table-head-cell>
					<uui-table-head-cell class="amount">${this.localize.term('sandbox_total')}</uui-table-head-cell>
					${
						this.readonly
							? nothing
							: html`<uui-table-head-cell>
									<uui-visually-hidden>${this.localize.term('general_actions')}</uui-visually-hidden>
								</uui-table-head-cell>`
					}
				</uui-table-head>
				${repeat(
					this.lines,
					({ unique }) => unique,
					(line, index) => this.#renderLine(line, index),
				)}
			</uui-table>
		`;
	}

	#renderLine(line: CartLineModel, index: number, depth = 0): unknown {
		const prices = this.calculation?.lines[line.unique] ?? line;
		return html`
			<uui-table-row>
				<uui-table-cell class="name" style="--depth: ${depth}">
					<bdi>${line.name ?? NONE}</bdi>
					${line.attributes.map((attribute) => html`<small><bdi>${attribute}</bdi></small>`)}
				</uui-table-cell>
				<uui-table-cell>${line.sku ?? NONE}</uui-table-cell>
				<uui-table-cell class="amount">${this.#renderQuantity(line, index, depth)}</uui-table-cell>
				<uui-table-cell class="amount">${prices.unitPrice.withTax ?? NONE}</uui-table-cell>
				<uui-table-cell class="amount">
					${line.quantity === undefined ? NONE : (prices.total.withTax ?? NONE)}
				</uui-table-cell>
				${this.readonly ? nothing : html`<uui-table-cell>${this.#renderRemove(line, depth)}</uui-table-cell>`}
			</uui-table-row>
			${line.lines.map((part) => this.#renderLine(part, index, depth + 1))}
		`;
	}

	#renderQuantity({ unique, quantity, name }: CartLineModel, index: number, depth: number) {
		// The parts of a bundle come with it.
		if (this.readonly || depth > 0) return quantity === undefined ? NONE : this.localize.number(quantity);
		return html`<sandbox-quantity-input
			label=${this.localize.term('sandbox_quantityOf', name ?? '')}
			path="$.lines[${index}].quantity"
			.quantity=${quantity}
			@change=${(event: Event & { target: SandboxQuantityInputElement }) =>
				this.dispatchEvent(new CartLineQuantityEvent(unique, event.target.quantity))}></sandbox-quantity-input>`;
	}

	#renderRemove({ unique, name }: CartLineModel, depth: number) {
		if (depth > 0) return nothing;
		return html`<uui-button
			compact
			look="default"
			label=${this.localize.term('sandbox_remove', name ?? '')}
			@click=${() => this.dispatchEvent(new CartLineRemoveEvent(unique))}>
			<umb-icon name="icon-trash"></umb-icon>
		</uui-button>`;
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			:host {
				display: block;
				overflow-x: auto;
			}

			uui-table {
				border: none;
				border-bottom: 1px solid var(--uui-color-border);
				border-radius: 0;
			}

			uui-table-head-cell,
			uui-table-cell {
				--uui-table-cell-padding: var(--uui-size-space-3) var(--uui-size-space-5);
			}

			.name {
				min-width: 10rem;
				overflow-wrap: anywhere;
			}

			uui-table-cell > bdi,
			small {
				display: block;
				margin-inline-start: calc(var(--depth) * var(--uui-size-space-5));
			}

			small {
				color: var(--uui-color-text-alt);
			}

			.amount {
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
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-lines': SandboxCartLinesElement;
	}
}
