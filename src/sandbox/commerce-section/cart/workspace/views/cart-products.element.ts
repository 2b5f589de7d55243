import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbId } from '@umbraco-cms/backoffice/id';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { optionalObject, optionalText } from '../../../management-api/parse.js';
import { pickProducts } from '../../../product/pick-products.js';
import { parsePrice } from '../../price.parser.js';
import type { CartDetailModel } from '../../types.js';
import type { CartCalculation } from '../cart-calculation.controller.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from '../cart-workspace.context-token.js';
import './cart-lines.element.js';

/** The products of a cart and its totals, which include unsaved edits. */
@customElement('sandbox-cart-products')
export class SandboxCartProductsElement extends UmbLitElement {
	#context?: typeof SANDBOX_CART_WORKSPACE_CONTEXT.TYPE;

	@state() private _cart?: CartDetailModel;
	@state() private _calculation?: CartCalculation;

	constructor() {
		super();
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.data, (cart) => (this._cart = cart), 'observeCart');
			this.observe(context?.calculation, (calculation) => (this._calculation = calculation), 'observeCalculation');
		});
	}

	async #addProduct() {
		const currency = optionalObject(this._cart?.currency);
		const currencyCode = optionalText(currency?.code ?? this._cart?.currency) ?? '';
		const products = await pickProducts(this, { currencyId: optionalText(currency?.id) ?? currencyCode, currencyCode });
		if (products.length === 0) return;
		const lines = products.map((product) => ({ ...product, id: UmbId.new(), isNew: true, orderLines: [] }));
		this.#context?.edit('orderLines', [...(this._cart?.orderLines ?? []), ...lines]);
	}

	override render() {
		const state = this._calculation?.state;
		return html`
			<uui-box headline-variant="h4" headline=${this.localize.term('sandbox_products')}>
				${this._cart?.isFinalized ? nothing : this.#renderAdd()}
				<sandbox-cart-lines></sandbox-cart-lines>
				<div id="totals">
					${this.#renderTotals(this._calculation ? this._calculation.cart : this._cart)}
					<p role="status">${state ? this.localize.term(`sandbox_totals_${state}`) : nothing}</p>
				</div>
			</uui-box>
		`;
	}

	#renderAdd() {
		return html`<uui-button
			slot="header-actions"
			look="outline"
			label=${this.localize.term('sandbox_addProduct')}
			@click=${this.#addProduct}></uui-button>`;
	}

	#renderTotals(cart?: CartDetailModel) {
		const shipping = parsePrice(optionalObject(cart?.shipping)?.totalPrice).withoutTax;
		const payment = parsePrice(optionalObject(cart?.payment)?.totalPrice).withoutTax;
		const { tax, withTax } = parsePrice(cart?.totalPrice);
		return html`
			<dl aria-busy=${this._calculation?.state === 'calculating'}>
				${this.#renderTotal('sandbox_subtotal', parsePrice(cart?.subtotalPrice).withoutTax)}
				${shipping ? this.#renderTotal('sandbox_shipping', shipping) : nothing}
				${payment ? this.#renderTotal('sandbox_payment', payment) : nothing} ${this.#renderTotal('sandbox_tax', tax)}
				${this.#renderTotal('sandbox_total', withTax)}
			</dl>
		`;
	}

	#renderTotal(term: string, amount = '–') {
		return html`
			<dt>${this.localize.term(term)}</dt>
			<dd>${amount}</dd>
		`;
	}

	static override readonly styles = css`
		:host {
			display: block;
		}

		uui-box {
			--uui-box-default-padding: 0;
		}

		#totals {
			padding: var(--uui-size-space-5);
			text-align: end;
			font-variant-numeric: tabular-nums;
		}

		dl {
			display: grid;
			grid-template-columns: 1fr auto;
			gap: var(--uui-size-space-2) var(--uui-size-space-6);
			margin: 0;
			white-space: nowrap;
		}

		dl[aria-busy='true'] {
			opacity: 0.6;
		}

		dd,
		p {
			margin: 0;
		}

		dt:last-of-type,
		dd:last-of-type {
			font-weight: bold;
		}

		p:not(:empty) {
			margin-top: var(--uui-size-space-3);
			color: var(--uui-color-text-alt);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-products': SandboxCartProductsElement;
	}
}
