import { css, customElement, html, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIMenuItemElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import {
	SANDBOX_STORE_ENTITY_TYPE,
	UC_STORE_MANAGEMENT_MENU_ALIAS,
	UC_STORE_SETTINGS_MENU_ALIAS,
} from './constants.js';
import { storePath } from './paths.js';
import './store-menu-item.element.js';
import type { ManifestStoreMenuItem, StoreMenuItemElement } from './store-menu-item.extension.js';
import { SandboxStoreRepository } from './store.repository.js';
import type { StoreModel } from './types.js';

const isInManagement = ({ meta }: ManifestStoreMenuItem) => meta.menus.includes(UC_STORE_MANAGEMENT_MENU_ALIAS);
const isInSettings = ({ meta }: ManifestStoreMenuItem) => meta.menus.includes(UC_STORE_SETTINGS_MENU_ALIAS);

/** The stores of the current user, each with the `ucStoreMenuItem` entries of its two menus. */
@customElement('sandbox-store-menu')
export class SandboxStoreMenuElement extends UmbLitElement {
	readonly #repository = new SandboxStoreRepository(this);

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
		const settings = this.localize.term('sandbox_settings');
		return html`
			<uui-menu-item
				has-children
				show-children
				href=${storePath(id)}
				label=${name}
				caret-label=${this.#caretLabel(name)}>
				<umb-icon slot="icon" name="icon-store"></umb-icon>
				${this.#renderEntries(isInManagement, { rootEntityType: SANDBOX_STORE_ENTITY_TYPE, rootUnique: id })}
				<uui-menu-item
					has-children
					show-children
					label=${settings}
					caret-label=${this.#caretLabel(settings)}
					@click-label=${this.#toggle}>
					<umb-icon slot="icon" name="icon-settings"></umb-icon>
					${this.#renderEntries(isInSettings, { rootEntityType: 'uc:store-settings', rootUnique: id })}
				</uui-menu-item>
			</uui-menu-item>
		`;
	}

	#renderEntries(filter: typeof isInSettings, props: Pick<StoreMenuItemElement, 'rootEntityType' | 'rootUnique'>) {
		return html`<umb-extension-slot
			type="ucStoreMenuItem"
			default-element="sandbox-store-menu-item"
			.filter=${filter}
			.props=${props}></umb-extension-slot>`;
	}

	#caretLabel(name: string) {
		return `${this.localize.term('visuallyHiddenTexts_expandChildItems')} ${name}`;
	}

	#toggle(event: Event & { currentTarget: UUIMenuItemElement }) {
		// The event also bubbles from the entries inside.
		if (event.target === event.currentTarget) event.currentTarget.showChildren = !event.currentTarget.showChildren;
	}

	static override readonly styles = css`
		p,
		uui-button {
			margin: 0 var(--uui-size-space-6) var(--uui-size-space-4);
		}
	`;
}

export { SandboxStoreMenuElement as element };
