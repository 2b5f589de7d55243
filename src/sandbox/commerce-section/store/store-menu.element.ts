import { css, customElement, html, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { ManifestMenuItem, MetaMenuItem } from '@umbraco-cms/backoffice/menu';
import { SANDBOX_STORE_ENTITY_TYPE, STORE_VIEWS, type StoreEntityType } from './constants.js';
import { storePath } from './paths.js';
import './store-menu-item.element.js';
import type { ManifestStoreMenuItem } from './store-menu-item.extension.js';
import { SandboxStoreRepository } from './store.repository.js';
import type { StoreModel } from './types.js';

interface ManifestStoreMenu extends ManifestMenuItem {
	meta: MetaMenuItem & { entityType: StoreEntityType };
}

/** The stores of the current user, each with the `ucStoreMenuItem` entries of its menu in this section. */
@customElement('sandbox-store-menu')
export class SandboxStoreMenuElement extends UmbLitElement {
	readonly #repository = new SandboxStoreRepository(this);

	@property({ attribute: false }) manifest?: ManifestStoreMenu;

	@state() private _stores?: StoreModel[];
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

	get #root() {
		return this.manifest?.meta.entityType ?? SANDBOX_STORE_ENTITY_TYPE;
	}

	readonly #isInMenu = ({ meta }: ManifestStoreMenuItem) => meta.menus.includes(STORE_VIEWS[this.#root].menu);

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
			({ id }) => id,
			(store) => this.#renderStore(store),
		);
	}

	#renderStore({ id, name }: StoreModel) {
		return html`
			<uui-menu-item
				has-children
				show-children
				href=${storePath(id, this.#root)}
				label=${name}
				caret-label=${`${this.localize.term('visuallyHiddenTexts_expandChildItems')} ${name}`}>
				<umb-icon slot="icon" name="icon-store"></umb-icon>
				<umb-extension-slot
					type="ucStoreMenuItem"
					default-element="sandbox-store-menu-item"
					.filter=${this.#isInMenu}
					.props=${{ rootEntityType: this.#root, rootUnique: id }}></umb-extension-slot>
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

export { SandboxStoreMenuElement as element };
