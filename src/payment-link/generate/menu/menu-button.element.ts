import { customElement, property } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UUIButtonElement } from '@umbraco-cms/backoffice/external/uui';

/** UUI's button, which says that it opens a menu: UUI's own hands no ARIA on to the button within. */
@customElement('ucpl-menu-button')
export class UcplMenuButtonElement extends UUIButtonElement {
	@property({ type: Boolean })
	expanded = false;

	override updated(changed: PropertyValues<this>) {
		super.updated(changed);
		this._button.setAttribute('aria-haspopup', 'menu');
		this._button.setAttribute('aria-expanded', String(this.expanded));
	}
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-menu-button': UcplMenuButtonElement;
	}
}
