import { customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UmbRoute } from '@umbraco-cms/backoffice/router';
import { UmbWorkspaceElement } from '@umbraco-cms/backoffice/workspace';
import { SANDBOX_CARTS_ENTITY_TYPE } from '../../cart/entity.js';
import '../../components/load-failure.element.js';
import type { LoadFailure } from '../../management-api/load-failure.js';
import { SANDBOX_STORE_WORKSPACE_CONTEXT } from './store-workspace.context-token.js';

/** Shows the workspace named by the next part of the address, inside the store. */
@customElement('sandbox-store-workspace')
export class SandboxStoreWorkspaceElement extends UmbLitElement {
	readonly #routes: Array<UmbRoute> = [
		{ path: '', pathMatch: 'full', redirectTo: SANDBOX_CARTS_ENTITY_TYPE },
		{
			path: ':entityType',
			component: UmbWorkspaceElement,
			setup: (component, info) => {
				if (component instanceof UmbWorkspaceElement) component.entityType = info.match.params.entityType ?? '';
			},
		},
	];

	#context?: typeof SANDBOX_STORE_WORKSPACE_CONTEXT.TYPE;

	@state() private _isLoaded = false;
	@state() private _failure?: LoadFailure;

	constructor() {
		super();
		this.consumeContext(SANDBOX_STORE_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.store, (store) => (this._isLoaded = store !== undefined), 'observeStore');
			this.observe(context?.failure, (failure) => (this._failure = failure), 'observeFailure');
		});
	}

	override render() {
		if (this._failure) {
			return html`<sandbox-load-failure
				.failure=${this._failure}
				what=${this.localize.term('sandbox_store')}
				@retry=${() => this.#context?.reload()}></sandbox-load-failure>`;
		}
		// What is shown inside may rely on the store being there.
		return this._isLoaded
			? html`<umb-router-slot .routes=${this.#routes}></umb-router-slot>`
			: html`<umb-view-loader></umb-view-loader>`;
	}
}

export default SandboxStoreWorkspaceElement;

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-store-workspace': SandboxStoreWorkspaceElement;
	}
}
