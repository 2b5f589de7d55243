import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UmbInputMultipleTextStringElement } from '@umbraco-cms/backoffice/components';
import type { CartDetailModel } from '../../types.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from '../cart-workspace.context-token.js';
import './cart-fields.element.js';
import type { CartField, CartFieldChangeEvent } from './cart-fields.element.js';

const FIELDS: readonly CartField[] = [
	{ name: 'customerNotes', term: 'sandbox_customerNotes', path: '$.notes.customerNotes', kind: 'multiline' },
	{ name: 'internalNotes', term: 'sandbox_internalNotes', path: '$.notes.internalNotes', kind: 'multiline' },
];

/** What is said about a cart, and the words it is filed under, to edit. */
@customElement('sandbox-cart-notes')
export class SandboxCartNotesElement extends UmbLitElement {
	#context?: typeof SANDBOX_CART_WORKSPACE_CONTEXT.TYPE;

	@state() private _cart?: CartDetailModel;

	constructor() {
		super();
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.data, (cart) => (this._cart = cart), 'observeCart');
		});
	}

	override render() {
		if (!this._cart) return nothing;
		const { notes, tags } = this._cart;
		return html`
			<sandbox-cart-fields
				headline=${this.localize.term('sandbox_notes')}
				.fields=${FIELDS}
				.values=${{ ...notes }}
				@cart-field-change=${({ name, value }: CartFieldChangeEvent) =>
					this.#context?.edit({ notes: { ...notes, [name]: value } })}></sandbox-cart-fields>
			<uui-box headline-variant="h4" headline=${this.localize.term('sandbox_tags')}>
				<umb-input-multiple-text-string
					.items=${tags}
					@change=${(event: Event & { target: UmbInputMultipleTextStringElement }) =>
						this.#context?.edit({ tags: event.target.items })}></umb-input-multiple-text-string>
			</uui-box>
		`;
	}

	static override readonly styles = css`
		:host {
			display: grid;
			gap: var(--uui-size-layout-1);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-notes': SandboxCartNotesElement;
	}
}
