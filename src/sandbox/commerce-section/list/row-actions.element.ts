import { UmbEntityContext } from '@umbraco-cms/backoffice/entity';
import { customElement, html, property, query } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { SandboxListItem } from './list.extension.js';

/** The entity actions of a row. */
@customElement('sandbox-row-actions')
export class SandboxRowActionsElement extends UmbLitElement {
	readonly #entity = new UmbEntityContext(this);

	@property({ attribute: false }) item!: SandboxListItem;

	@query('umb-entity-actions-bundle') private _actions!: HTMLElement;

	override willUpdate() {
		this.#entity.setEntityType(this.item.entityType);
		this.#entity.setUnique(this.item.unique);
	}

	override render() {
		return html`<umb-entity-actions-bundle .label=${this.item.name}></umb-entity-actions-bundle>`;
	}

	override updated() {
		// Umbraco 17 reads the properties. Umbraco 18 reads the context, and warns if the properties differ from it.
		Object.assign(this._actions, { entityType: this.item.entityType, unique: this.item.unique });
	}
}
