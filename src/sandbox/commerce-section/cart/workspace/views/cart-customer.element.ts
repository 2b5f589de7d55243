import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { CartCustomer } from '../../types.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from '../cart-workspace.context-token.js';
import './cart-fields.element.js';
import type { CartField, CartFieldChangeEvent } from './cart-fields.element.js';

const FIELDS: readonly CartField[] = [
	{ name: 'firstName', term: 'sandbox_firstName', path: '$.customer.firstName' },
	{ name: 'lastName', term: 'sandbox_lastName', path: '$.customer.lastName' },
	{ name: 'email', term: 'sandbox_email', path: '$.customer.email', kind: 'email' },
	{ name: 'telephone', term: 'sandbox_telephone', path: '$.customer.telephone' },
	{ name: 'customerReference', term: 'sandbox_customerReference', path: '$.customer.customerReference' },
];

/** Whose cart it is, to edit. */
@customElement('sandbox-cart-customer')
export class SandboxCartCustomerElement extends UmbLitElement {
	#context?: typeof SANDBOX_CART_WORKSPACE_CONTEXT.TYPE;

	@state() private _customer?: CartCustomer;

	constructor() {
		super();
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.data, (cart) => (this._customer = cart?.customer), 'observeCart');
		});
	}

	override render() {
		const customer = this._customer;
		if (!customer) return nothing;
		return html`<sandbox-cart-fields
			headline=${this.localize.term('sandbox_customer')}
			.fields=${FIELDS}
			.values=${{ ...customer }}
			@cart-field-change=${({ name, value }: CartFieldChangeEvent) =>
				this.#context?.edit({ customer: { ...customer, [name]: value } })}></sandbox-cart-fields>`;
	}
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-customer': SandboxCartCustomerElement;
	}
}
