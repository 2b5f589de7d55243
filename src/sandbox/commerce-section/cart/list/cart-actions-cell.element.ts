import type { UmbTableColumn, UmbTableColumnLayoutElement, UmbTableItem } from '@umbraco-cms/backoffice/components';
import { UmbEntityContext } from '@umbraco-cms/backoffice/entity';
import { customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { SANDBOX_CART_ENTITY_TYPE } from '../entity.js';

/** The entity actions of the cart in this row; its value is the cart's number. */
@customElement('sandbox-cart-actions-cell')
export class SandboxCartActionsCellElement extends UmbLitElement implements UmbTableColumnLayoutElement {
	readonly #entity = new UmbEntityContext(this);

	@property({ attribute: false }) column!: UmbTableColumn;
	@property({ attribute: false }) value = '';

	@property({ attribute: false })
	set item(item: UmbTableItem) {
		this.#item = item;
		this.#entity.setUnique(item.id);
	}
	get item() {
		return this.#item;
	}
	#item!: UmbTableItem;

	constructor() {
		super();
		this.#entity.setEntityType(SANDBOX_CART_ENTITY_TYPE);
	}

	override render() {
		return html`<umb-entity-actions-bundle .label=${this.value}></umb-entity-actions-bundle>`;
	}
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-actions-cell': SandboxCartActionsCellElement;
	}
}
