import { customElement, html, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UmbRoute } from '@umbraco-cms/backoffice/router';
import { UmbWorkspaceElement } from '@umbraco-cms/backoffice/workspace';
import '../components/load-failure.element.js';
import { type LoadFailure, loadFailureOf } from '../management-api/load-failure.js';
import { SANDBOX_STORE_ENTITY_TYPE, STORE_VIEWS, type StoreEntityType } from './constants.js';
import { SandboxStoreContext } from './store.context.js';
import { SandboxStoreRepository } from './store.repository.js';

/** A store, with the workspace in the next segment of the address. */
@customElement('sandbox-store')
export class SandboxStoreElement extends UmbLitElement {
	readonly #repository = new SandboxStoreRepository(this);
	readonly #store = new SandboxStoreContext(this);

	#routes: UmbRoute[] = [];

	@property() storeId = '';
	@property({ attribute: false }) rootEntityType: StoreEntityType = SANDBOX_STORE_ENTITY_TYPE;

	@state() private _isLoaded = false;
	@state() private _failure?: LoadFailure;

	override firstUpdated() {
		this.#store.rootEntityType = this.rootEntityType;
		this.#routes = [
			{ path: '', pathMatch: 'full', redirectTo: STORE_VIEWS[this.rootEntityType].opens },
			{
				path: ':entityType',
				component: UmbWorkspaceElement,
				setup: (component, { match }) => {
					if (component instanceof UmbWorkspaceElement) component.entityType = match.params.entityType ?? '';
				},
			},
		];
		void this.#load();
	}

	async #load() {
		this._failure = undefined;
		const { data, error } = await this.#repository.requestStore(this.storeId);
		this.#store.setStore(data);
		this._isLoaded = data !== undefined;
		this._failure = loadFailureOf(error);
	}

	override render() {
		if (this._failure) {
			return html`<sandbox-load-failure
				.failure=${this._failure}
				what=${this.localize.term('sandbox_store')}
				@retry=${() => this.#load()}></sandbox-load-failure>`;
		}
		// The workspaces inside require the store.
		return this._isLoaded
			? html`<umb-router-slot .routes=${this.#routes}></umb-router-slot>`
			: html`<umb-view-loader></umb-view-loader>`;
	}
}

/** Shows the store in the address. Each store has a separate element. */
@customElement('sandbox-store-workspace')
export class SandboxStoreWorkspaceElement extends UmbLitElement {
	readonly #routes: UmbRoute[] = [
		{
			path: ':storeId',
			component: SandboxStoreElement,
			setup: (component, { match }) => {
				if (!(component instanceof SandboxStoreElement)) return;
				component.storeId = match.params.storeId ?? '';
				component.rootEntityType = this.manifest?.meta.entityType ?? SANDBOX_STORE_ENTITY_TYPE;
			},
		},
	];

	@property({ attribute: false }) manifest?: { meta: { entityType: StoreEntityType } };

	override render() {
		return html`<umb-router-slot .routes=${this.#routes}></umb-router-slot>`;
	}
}

export { SandboxStoreWorkspaceElement as element };
