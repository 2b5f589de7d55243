import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UmbWorkspaceViewElement } from '@umbraco-cms/backoffice/workspace';
import '../../../entity-quick-action/entity-quick-actions.element.js';
import type { CartDetailModel } from '../../types.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from '../cart-workspace.context-token.js';
import './cart-facts.element.js';
import './cart-lines.element.js';

/** The cart itself: its lines and totals, whose it is, and what can be done with it. */
@customElement('sandbox-cart-details-workspace-view')
export class SandboxCartDetailsWorkspaceViewElement extends UmbLitElement implements UmbWorkspaceViewElement {
	@state() private _cart?: CartDetailModel;

	constructor() {
		super();
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.observe(context?.data, (cart) => (this._cart = cart), 'observeCart');
		});
	}

	override render() {
		const cart = this._cart;
		if (!cart) return nothing;
		return html`
			<div id="layout">
				<div id="main">
					<sandbox-cart-lines .cart=${cart}></sandbox-cart-lines>
					${this.#renderCustomer(cart)} ${this.#renderNotes(cart)}
				</div>
				<div id="side">
					<sandbox-entity-quick-actions></sandbox-entity-quick-actions>
					${this.#renderSummary(cart)}
				</div>
			</div>
		`;
	}

	#renderCustomer({ customer, billingAddress, shippingAddress }: CartDetailModel) {
		return html`<sandbox-cart-facts
			headline=${this.localize.term('sandbox_customer')}
			none=${this.localize.term('sandbox_noCustomer')}
			.facts=${[
				{ label: this.localize.term('sandbox_name'), values: [customer.name] },
				{ label: this.localize.term('sandbox_email'), values: [customer.email] },
				{ label: this.localize.term('sandbox_telephone'), values: [customer.telephone] },
				{ label: this.localize.term('sandbox_customerReference'), values: [customer.reference] },
				{ label: this.localize.term('sandbox_billingAddress'), values: billingAddress },
				{ label: this.localize.term('sandbox_shippingAddress'), values: shippingAddress },
			]}></sandbox-cart-facts>`;
	}

	#renderNotes({ customerNotes, internalNotes }: CartDetailModel) {
		if (!customerNotes && !internalNotes) return nothing;
		return html`<sandbox-cart-facts
			headline=${this.localize.term('sandbox_notes')}
			.facts=${[
				{ label: this.localize.term('sandbox_customerNotes'), values: [customerNotes] },
				{ label: this.localize.term('sandbox_internalNotes'), values: [internalNotes] },
			]}></sandbox-cart-facts>`;
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
				{ label: this.localize.term('sandbox_tags'), values: cart.tags },
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
