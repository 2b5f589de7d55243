import { customElement, property } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UUIButtonElement } from '@umbraco-cms/backoffice/external/uui';

/** A UUI button that exposes its menu to assistive technology: `uui-button` does not pass ARIA on to the native button. */
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
