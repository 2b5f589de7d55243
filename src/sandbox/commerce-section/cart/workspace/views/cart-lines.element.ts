import { css, customElement, html, nothing, query, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIButtonElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import '../../../components/quantity-input.element.js';
import type { SandboxQuantityInputElement } from '../../../components/quantity-input.element.js';
import { optionalText } from '../../../management-api/parse.js';
import { parseAttributes } from '../../../product/attributes.parser.js';
import { parsePrice } from '../../price.parser.js';
import type { CartDetailModel, CartLine } from '../../types.js';
import type { CartCalculation } from '../cart-calculation.controller.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from '../cart-workspace.context-token.js';

const COLUMNS = ['product', 'sku', 'quantity', 'unitPrice', 'total'];
const NONE = '–';

/** The lines of a cart as a table, to change quantities, remove lines and undo the last removal. */
@customElement('sandbox-cart-lines')
export class SandboxCartLinesElement extends UmbLitElement {
	#context?: typeof SANDBOX_CART_WORKSPACE_CONTEXT.TYPE;

	@state() private _cart?: CartDetailModel;
	@state() private _calculation?: CartCalculation;
	/** The last removed line and its index, while the removal can be undone. */
	@state() private _removed?: { line: CartLine; index: number };

	@query('#undo')
	private _undo?: UUIButtonElement;

	constructor() {
		super();
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.data, (cart) => (this._cart = cart), 'observeCart');
			this.observe(context?.calculation, (calculation) => (this._calculation = calculation), 'observeCalculation');
			// After a save or another load there is nothing to undo.
			this.observe(context?.persistedData, () => (this._removed = undefined), 'observePersisted');
		});
	}

	#edit(change: (lines: readonly CartLine[]) => CartLine[]) {
		this.#context?.edit('orderLines', change(this._cart?.orderLines ?? []));
	}

	async #remove(line: CartLine, index: number) {
		this.#edit((lines) => lines.toSpliced(index, 1));
		this._removed = { line, index };
		await this.updateComplete;
		// The button that had the focus was removed with the line.
		await this._undo?.focus();
	}

	#undoRemoval({ line, index }: { line: CartLine; index: number }) {
		this.#edit((lines) => lines.toSpliced(index, 0, line));
		this._removed = undefined;
	}

	override render() {
		if (!this._cart) return nothing;
		return html`
			${this.#renderTable(this._cart)}
			<div id="removed" role="status">${this._removed ? this.#renderRemoved(this._removed) : nothing}</div>
		`;
	}

	#renderTable({ orderLines, isFinalized }: CartDetailModel) {
		if (orderLines.length === 0) return html`<p>${this.localize.term('sandbox_cartIsEmpty')}</p>`;
		return html`
			<uui-table aria-label=${this.localize.term('sandbox_products')}>
				<uui-table-head>
					${COLUMNS.map(
						(term) => html`<uui-table-head-cell>${this.localize.term(`sandbox_${term}`)}</uui-table-head-cell>`,
					)}
					<uui-table-head-cell>
						<uui-visually-hidden>${this.localize.term('general_actions')}</uui-visually-hidden>
					</uui-table-head-cell>
				</uui-table-head>
				${repeat(
					orderLines,
					({ id }) => id,
					(line, index) => this.#renderLine(line, isFinalized ? undefined : index),
				)}
			</uui-table>
		`;
	}

	/** @param index of an editable line; undefined for parts of a bundle and lines of an order */
	#renderLine(line: CartLine, index?: number, depth = 0): unknown {
		const { unitPrice, totalPrice } = this._calculation?.lines?.[line.id] ?? line;
		return html`
			<uui-table-row>
				<uui-table-cell style="--depth: ${depth}">
					<bdi>${optionalText(line.name) ?? NONE}</bdi>
					${parseAttributes(line.attributes).map((attribute) => html`<small><bdi>${attribute}</bdi></small>`)}
				</uui-table-cell>
				<uui-table-cell>${optionalText(line.sku) ?? NONE}</uui-table-cell>
				<uui-table-cell class="amount">${this.#renderQuantity(line, index)}</uui-table-cell>
				<uui-table-cell class="amount">${parsePrice(unitPrice).withTax ?? NONE}</uui-table-cell>
				<uui-table-cell class="amount">
					${line.quantity === undefined ? NONE : (parsePrice(totalPrice).withTax ?? NONE)}
				</uui-table-cell>
				<uui-table-cell>${index === undefined ? nothing : this.#renderRemove(line, index)}</uui-table-cell>
			</uui-table-row>
			${line.orderLines.map((part) => this.#renderLine(part, undefined, depth + 1))}
		`;
	}

	#renderQuantity({ quantity, name }: CartLine, index?: number) {
		if (index === undefined) return quantity === undefined ? NONE : this.localize.number(quantity);
		return html`<sandbox-quantity-input
			label=${this.localize.term('sandbox_quantityOf', optionalText(name) ?? '')}
			path="$.orderLines[${index}].quantity"
			.quantity=${quantity}
			@change=${({ target }: Event & { target: SandboxQuantityInputElement }) =>
				this.#edit((lines) =>
					lines.map((line, at) => (at === index ? { ...line, quantity: target.quantity } : line)),
				)}></sandbox-quantity-input>`;
	}

	#renderRemove(line: CartLine, index: number) {
		return html`<uui-button
			compact
			label=${this.localize.term('sandbox_remove', optionalText(line.name) ?? '')}
			@click=${() => this.#remove(line, index)}>
			<umb-icon name="icon-trash"></umb-icon>
		</uui-button>`;
	}

	#renderRemoved(removed: { line: CartLine; index: number }) {
		return html`
			<bdi>${this.localize.term('sandbox_removed', optionalText(removed.line.name) ?? '')}</bdi>
			<uui-button
				id="undo"
				look="outline"
				label=${this.localize.term('sandbox_undo')}
				@click=${() => this.#undoRemoval(removed)}></uui-button>
		`;
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

			uui-table-cell:first-child {
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

			.amount,
			uui-table-head-cell:nth-child(n + 3) {
				text-align: right;
				white-space: nowrap;
				font-variant-numeric: tabular-nums;
			}

			p,
			#removed:not(:empty) {
				margin: 0;
				padding: var(--uui-size-space-4) var(--uui-size-space-5);
				border-bottom: 1px solid var(--uui-color-border);
			}

			#removed:not(:empty) {
				display: flex;
				align-items: center;
				justify-content: space-between;
				gap: var(--uui-size-space-4);
				overflow-wrap: anywhere;
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-lines': SandboxCartLinesElement;
	}
}
