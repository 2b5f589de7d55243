import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import '../../components/load-failure.element.js';
import type { LoadFailure } from '../../management-api/load-failure.js';
import { inStorePath } from '../../store/paths.js';
import { SANDBOX_STORE_CONTEXT } from '../../store/store.context-token.js';
import { SANDBOX_CARTS_ENTITY_TYPE } from '../entity.js';
import type { CartDetailModel } from '../types.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from './cart-workspace.context-token.js';

/** The frame of a cart's page: number, state and action menu. */
@customElement('sandbox-cart-workspace-editor')
export class SandboxCartWorkspaceEditorElement extends UmbLitElement {
	#context?: typeof SANDBOX_CART_WORKSPACE_CONTEXT.TYPE;

	@state() private _cart?: CartDetailModel;
	@state() private _isNew = false;
	@state() private _hasChanges = false;
	@state() private _storeId?: string;
	@state() private _failure?: LoadFailure;

	constructor() {
		super();
		this.consumeContext(SANDBOX_STORE_CONTEXT, (store) => {
			this.observe(store?.id, (id) => (this._storeId = id), 'observeStoreId');
		});
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.isNew, (isNew) => (this._isNew = isNew ?? false), 'observeIsNew');
			this.observe(context?.hasChanges, (hasChanges) => (this._hasChanges = hasChanges ?? false), 'observeChanges');
			this.observe(context?.failure, (failure) => (this._failure = failure), 'observeFailure');
			this.observe(context?.data, (cart) => (this._cart = cart), 'observeCart');
		});
	}

	override render() {
		// The editor is only hidden, because its routes may not be resolved yet.
		return html`
			${this.#renderFailure()}
			<umb-entity-detail-workspace-editor
				?hidden=${this._failure !== undefined}
				.backPath=${this._storeId && inStorePath(this._storeId, SANDBOX_CARTS_ENTITY_TYPE)}>
				<div id="header" slot="header">
					<h3>${this._cart?.name}</h3>
					${this._cart?.isFinalized ? this.#renderTag('positive', 'finalized') : nothing}
					<span role="status">
						${this._hasChanges || this._isNew ? this.#renderTag('warning', 'unsavedChanges') : nothing}
					</span>
				</div>
			</umb-entity-detail-workspace-editor>
		`;
	}

	#renderTag(color: 'positive' | 'warning', term: string) {
		return html`<uui-tag color=${color} look="secondary">${this.localize.term(`sandbox_${term}`)}</uui-tag>`;
	}

	#renderFailure() {
		if (!this._failure) return nothing;
		return html`<sandbox-load-failure
			.failure=${this._failure}
			what=${this.localize.term('sandbox_cart')}
			@retry=${() => this.#context?.reopen()}></sandbox-load-failure>`;
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			:host {
				display: block;
				width: 100%;
				height: 100%;
			}

			#header {
				display: flex;
				align-items: center;
				gap: var(--uui-size-space-4);
				min-width: 0;
			}

			h3 {
				margin: 0;
				overflow: hidden;
				text-overflow: ellipsis;
				white-space: nowrap;
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-workspace-editor': SandboxCartWorkspaceEditorElement;
	}
}
