import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UmbWorkspaceViewElement } from '@umbraco-cms/backoffice/workspace';
import '../../../entity-quick-action/entity-quick-actions.element.js';
import { addressLines } from '../../address-lines.js';
import { customerName } from '../../customer-name.js';
import type { CartDetailModel } from '../../types.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from '../cart-workspace.context-token.js';
import './cart-address.element.js';
import './cart-customer.element.js';
import './cart-facts.element.js';
import './cart-locality.element.js';
import './cart-notes.element.js';
import './cart-products.element.js';
import './cart-save-failure.element.js';

/** The cart itself: its lines and totals, whose it is, and what can be done with it. */
@customElement('sandbox-cart-details-workspace-view')
export class SandboxCartDetailsWorkspaceViewElement extends UmbLitElement implements UmbWorkspaceViewElement {
	@state() private _cart?: CartDetailModel;
	@state() private _isNew = false;

	constructor() {
		super();
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.observe(context?.data, (cart) => (this._cart = cart), 'observeCart');
			this.observe(context?.isNew, (isNew) => (this._isNew = isNew ?? false), 'observeIsNew');
		});
	}

	override render() {
		const cart = this._cart;
		if (!cart) return nothing;
		return html`
			<sandbox-cart-save-failure></sandbox-cart-save-failure>
			<div id="layout">
				<div id="main">
					${this._isNew ? html`<sandbox-cart-locality></sandbox-cart-locality>` : nothing}
					<sandbox-cart-products></sandbox-cart-products>
					${cart.isFinalized ? this.#renderFacts(cart) : this.#renderForms()}
				</div>
				<div id="side">
					<sandbox-entity-quick-actions></sandbox-entity-quick-actions>
					${this._isNew ? nothing : this.#renderSummary(cart)}
				</div>
			</div>
		`;
	}

	#renderForms() {
		return html`
			<sandbox-cart-customer></sandbox-cart-customer>
			<sandbox-cart-address purpose="billing"></sandbox-cart-address>
			<sandbox-cart-address purpose="shipping"></sandbox-cart-address>
			<sandbox-cart-notes></sandbox-cart-notes>
		`;
	}

	/** An order can be read only. */
	#renderFacts({ customer, billing, shipping, notes, tags }: CartDetailModel) {
		return html`
			<sandbox-cart-facts
				headline=${this.localize.term('sandbox_customer')}
				none=${this.localize.term('sandbox_noCustomer')}
				.facts=${[
					{ label: this.localize.term('sandbox_name'), values: [customerName(customer)] },
					{ label: this.localize.term('sandbox_email'), values: [customer.email] },
					{ label: this.localize.term('sandbox_telephone'), values: [customer.telephone] },
					{ label: this.localize.term('sandbox_customerReference'), values: [customer.customerReference] },
					{ label: this.localize.term('sandbox_billingAddress'), values: addressLines(billing) },
					{
						label: this.localize.term('sandbox_shippingAddress'),
						values: addressLines(shipping.sameAsBilling ? billing : shipping),
					},
				]}></sandbox-cart-facts>
			<sandbox-cart-facts
				headline=${this.localize.term('sandbox_notes')}
				none=${this.localize.term('sandbox_noNotes')}
				.facts=${[
					{ label: this.localize.term('sandbox_customerNotes'), values: [notes.customerNotes] },
					{ label: this.localize.term('sandbox_internalNotes'), values: [notes.internalNotes] },
					{ label: this.localize.term('sandbox_tags'), values: tags },
				]}></sandbox-cart-facts>
		`;
	}

	#renderSummary(cart: CartDetailModel) {
		return html`<sandbox-cart-facts
			headline=${this.localize.term('sandbox_summary')}
			.facts=${[
				{ label: this.localize.term('sandbox_orderNumber'), values: [cart.orderNumber] },
				{ label: this.localize.term('sandbox_finalizedAt'), values: [this.#date(cart.finalizedDate)] },
				{ label: this.localize.term('sandbox_created'), values: [this.#date(cart.createDate)] },
				{ label: this.localize.term('sandbox_lastUpdated'), values: [this.#date(cart.updateDate)] },
				{ label: this.localize.term('sandbox_language'), values: [cart.languageIsoCode] },
				{ label: this.localize.term('sandbox_currency'), values: [cart.currencyCode] },
			]}></sandbox-cart-facts>`;
	}

	#date(date: string | undefined) {
		return date && this.localize.date(date, { dateStyle: 'medium', timeStyle: 'short' });
	}

	static override readonly styles = css`
		:host {
			display: block;
			padding: var(--uui-size-layout-1);
			container-type: inline-size;
		}

		#layout {
			display: grid;
			grid-template-columns: minmax(0, 1fr) 300px;
			align-items: start;
			gap: var(--uui-size-layout-1);
		}

		@container (max-width: 800px) {
			#layout {
				grid-template-columns: minmax(0, 1fr);
			}

			#side {
				order: -1;
			}
		}

		#main,
		#side {
			display: grid;
			grid-template-columns: minmax(0, 1fr);
			gap: var(--uui-size-layout-1);
		}
	`;
}

export { SandboxCartDetailsWorkspaceViewElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-details-workspace-view': SandboxCartDetailsWorkspaceViewElement;
	}
}
