import { css, customElement, html, nothing, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIButtonElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { pickProducts } from '../../../product/pick-products.js';
import type { RemovedLine } from '../../cart-lines.js';
import type { CartDetailModel } from '../../types.js';
import type { CartCalculation } from '../cart-calculation.controller.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from '../cart-workspace.context-token.js';
import type { CartLineQuantityEvent, CartLineRemoveEvent } from './cart-line.events.js';
import './cart-lines.element.js';
import './cart-totals.element.js';

/** The products of a cart: added, counted, taken out, and what they come to. */
@customElement('sandbox-cart-products')
export class SandboxCartProductsElement extends UmbLitElement {
	#context?: typeof SANDBOX_CART_WORKSPACE_CONTEXT.TYPE;

	@state() private _cart?: CartDetailModel;
	@state() private _isNew = false;
	@state() private _calculation?: CartCalculation;
	@state() private _removed?: RemovedLine;

	@query('#put-back')
	private _putBack?: UUIButtonElement;

	constructor() {
		super();
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.data, (cart) => (this._cart = cart), 'observeCart');
			this.observe(context?.isNew, (isNew) => (this._isNew = isNew ?? false), 'observeIsNew');
			this.observe(context?.calculation, (calculation) => (this._calculation = calculation), 'observeCalculation');
			this.observe(context?.removedLine, (removed) => (this._removed = removed), 'observeRemovedLine');
		});
	}

	async #addProduct() {
		if (!this._cart) return;
		const { currency, currencyCode } = this._cart;
		const products = await pickProducts(this, { currencyId: currency, currencyCode: currencyCode ?? currency });
		if (products.length > 0) this.#context?.addProducts(products);
	}

	async #remove(unique: string) {
		this.#context?.removeLine(unique);
		await this.updateComplete;
		// The button that had the focus is gone.
		await this._putBack?.focus();
	}

	override render() {
		if (!this._cart) return nothing;
		const { lines, isFinalized } = this._cart;
		return html`
			<uui-box headline-variant="h4" headline=${this.localize.term('sandbox_products')}>
				${
					isFinalized
						? nothing
						: html`<uui-button
								slot="header-actions"
								look="outline"
								label=${this.localize.term('sandbox_addProduct')}
								@click=${this.#addProduct}></uui-button>`
				}
				<sandbox-cart-lines
					.lines=${lines}
					.calculation=${this._calculation}
					?readonly=${isFinalized}
					@cart-line-quantity=${({ unique, quantity }: CartLineQuantityEvent) =>
						this.#context?.setQuantity(unique, quantity)}
					@cart-line-remove=${({ unique }: CartLineRemoveEvent) => this.#remove(unique)}></sandbox-cart-lines>
				<div id="removed" role="status">${this.#renderRemoved()}</div>
				<sandbox-cart-totals
					.totals=${this._cart}
					.calculation=${this._calculation}
					?is-new=${this._isNew}></sandbox-cart-totals>
			</uui-box>
		`;
	}

	#renderRemoved() {
		if (!this._removed) return nothing;
		return html`
			<bdi>${this.localize.term('sandbox_removed', this._removed.line.name ?? '')}</bdi>
			<uui-button
				id="put-back"
				compact
				look="outline"
				label=${this.localize.term('sandbox_putBack')}
				@click=${() => this.#context?.putLineBack()}></uui-button>
		`;
	}

	static override readonly styles = css`
		:host {
			display: block;
		}

		uui-box {
			--uui-box-default-padding: 0;
		}

		#removed:not(:empty) {
			display: flex;
			align-items: center;
			justify-content: space-between;
			gap: var(--uui-size-space-4);
			padding: var(--uui-size-space-3) var(--uui-size-space-5);
			border-bottom: 1px solid var(--uui-color-border);
			overflow-wrap: anywhere;
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-products': SandboxCartProductsElement;
	}
}
