import { css, customElement, html, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { SANDBOX_STORE_ENTITY_TYPE } from '../entity.js';
import { SANDBOX_STORE_PATH_PATTERN } from '../paths.js';
import { SandboxStoreRepository } from '../repository/store.repository.js';
import type { StoreListItem } from '../types.js';
import { UC_STORE_MANAGEMENT_MENU_ALIAS } from './constants.js';
import './store-menu-item.element.js';
import type { ManifestStoreMenuItem } from './store-menu-item.extension.js';

const belongsHere = (manifest: ManifestStoreMenuItem) => manifest.meta.menus.includes(UC_STORE_MANAGEMENT_MENU_ALIAS);

/** The stores of the current user, each with its `ucStoreMenuItem` entries below. */
@customElement('sandbox-store-menu')
export class SandboxStoreMenuElement extends UmbLitElement {
	readonly #repository = new SandboxStoreRepository(this);

	@state() private _stores?: StoreListItem[];
	@state() private _hasFailed = false;

	constructor() {
		super();
		void this.#load();
	}

	async #load() {
		this._hasFailed = false;
		const { data, error } = await this.#repository.requestStores();
		this._stores = data;
		this._hasFailed = error !== undefined;
	}

	override render() {
		if (this._hasFailed) {
			return html`
				<p role="alert">${this.localize.term('sandbox_storesUnavailable')}</p>
				<uui-button
					look="outline"
					label=${this.localize.term('sandbox_retry')}
					@click=${() => this.#load()}></uui-button>
			`;
		}
		if (this._stores?.length === 0) return html`<p>${this.localize.term('sandbox_noStores')}</p>`;
		return repeat(
			this._stores ?? [],
			(store) => store.unique,
			(store) => this.#renderStore(store),
		);
	}

	#renderStore(store: StoreListItem) {
		return html`
			<uui-menu-item
				has-children
				show-children
				href=${SANDBOX_STORE_PATH_PATTERN.generateAbsolute({ storeId: store.unique })}
				label=${store.name}
				caret-label=${`${this.localize.term('visuallyHiddenTexts_expandChildItems')} ${store.name}`}>
				<umb-icon slot="icon" name="icon-store"></umb-icon>
				<umb-extension-slot
					type="ucStoreMenuItem"
					default-element="sandbox-store-menu-item"
					.filter=${belongsHere}
					.props=${{ rootEntityType: SANDBOX_STORE_ENTITY_TYPE, rootUnique: store.unique }}></umb-extension-slot>
			</uui-menu-item>
		`;
	}

	static override readonly styles = css`
		p,
		uui-button {
			margin: 0 var(--uui-size-space-6) var(--uui-size-space-4);
		}
	`;
}

export default SandboxStoreMenuElement;

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-store-menu': SandboxStoreMenuElement;
	}
}
