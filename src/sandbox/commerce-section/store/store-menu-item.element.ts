import { customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { StoreEntityType } from './constants.js';
import { inStorePath } from './paths.js';
import type { ManifestStoreMenuItem, StoreMenuItemElement } from './store-menu-item.extension.js';

/** An entry below a store. Active while its workspace or one of its children's is open. */
@customElement('sandbox-store-menu-item')
export class SandboxStoreMenuItemElement extends UmbLitElement implements StoreMenuItemElement {
	@property({ attribute: false }) manifest?: ManifestStoreMenuItem;
	@property({ attribute: false }) rootEntityType?: StoreEntityType;
	@property({ attribute: false }) rootUnique?: string;

	@state() private _location = location.pathname;

	readonly #rememberLocation = () => (this._location = location.pathname);

	override connectedCallback() {
		super.connectedCallback();
		window.addEventListener('navigationend', this.#rememberLocation);
		this.#rememberLocation();
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		window.removeEventListener('navigationend', this.#rememberLocation);
	}

	override render() {
		if (!this.manifest || !this.rootUnique) return nothing;
		const storeId = this.rootUnique;
		const path = (type: string) => inStorePath(storeId, type, this.rootEntityType);
		const { entityType, childEntityTypes = [], icon = '', label } = this.manifest.meta;
		const isActive = [entityType, ...childEntityTypes].some((type) => `${this._location}/`.includes(`/${path(type)}/`));
		return html`
			<uui-menu-item
				href=${path(entityType)}
				label=${this.localize.string(label ?? this.manifest.name)}
				?active=${isActive}>
				<umb-icon slot="icon" name=${icon}></umb-icon>
			</uui-menu-item>
		`;
	}
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-store-menu-item': SandboxStoreMenuItemElement;
	}
}
