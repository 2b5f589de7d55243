import { customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../menu/store-menu-item.element.js';
import type { ManifestStoreMenuItem, StoreMenuItemElement } from '../menu/store-menu-item.extension.js';
import { SANDBOX_STORE_SETTINGS_ENTITY_TYPE, UC_STORE_SETTINGS_MENU_ALIAS } from './constants.js';

const belongsHere = (manifest: ManifestStoreMenuItem) => manifest.meta.menus.includes(UC_STORE_SETTINGS_MENU_ALIAS);

/** The settings of a store: a group of `ucStoreMenuItem` entries, open until somebody closes it. */
@customElement('sandbox-store-settings-menu-item')
export class SandboxStoreSettingsMenuItemElement extends UmbLitElement implements StoreMenuItemElement {
	@property({ attribute: false }) manifest?: ManifestStoreMenuItem;
	@property({ attribute: false }) rootEntityType?: string;
	@property({ attribute: false }) rootUnique?: string;

	@state() private _isOpen = true;

	#toggle(event: Event) {
		// Events of the entries inside pass here as well.
		if (event.target === event.currentTarget) this._isOpen = !this._isOpen;
	}

	override render() {
		if (!this.manifest || !this.rootUnique) return nothing;
		const label = this.localize.string(this.manifest.meta.label ?? this.manifest.name);
		return html`
			<uui-menu-item
				has-children
				label=${label}
				caret-label=${`${this.localize.term('visuallyHiddenTexts_expandChildItems')} ${label}`}
				.showChildren=${this._isOpen}
				@click-label=${this.#toggle}
				@show-children=${this.#toggle}
				@hide-children=${this.#toggle}>
				<umb-icon slot="icon" name=${this.manifest.meta.icon ?? ''}></umb-icon>
				<umb-extension-slot
					type="ucStoreMenuItem"
					default-element="sandbox-store-menu-item"
					.filter=${belongsHere}
					.props=${{
						rootEntityType: SANDBOX_STORE_SETTINGS_ENTITY_TYPE,
						rootUnique: this.rootUnique,
					}}></umb-extension-slot>
			</uui-menu-item>
		`;
	}
}

export { SandboxStoreSettingsMenuItemElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-store-settings-menu-item': SandboxStoreSettingsMenuItemElement;
	}
}
