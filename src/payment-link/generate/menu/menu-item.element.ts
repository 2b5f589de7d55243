import { css, customElement } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UUIButtonElement } from '@umbraco-cms/backoffice/external/uui';

/**
 * A UUI button as a menu item, reached with the arrow keys. `uui-menu-item` is made for trees: it names each item "menuitem"
 * and renders a button inside it.
 */
@customElement('ucpl-menu-item')
export class UcplMenuItemElement extends UUIButtonElement {
	override updated(changed: PropertyValues<this>) {
		super.updated(changed);
		this._button.setAttribute('role', 'menuitem');
		this._button.tabIndex = -1;
	}

	static override styles = [
		...UUIButtonElement.styles,
		css`
			:host {
				display: flex;
				--uui-button-content-align: start;
				--uui-button-background-color-hover: var(--uui-color-surface-emphasis);
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-menu-item': UcplMenuItemElement;
	}
}
