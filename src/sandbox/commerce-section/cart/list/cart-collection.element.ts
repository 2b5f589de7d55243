import {
	UMB_COLLECTION_CONTEXT,
	UmbCollectionDefaultElement,
	type UmbCollectionFilterModel,
} from '@umbraco-cms/backoffice/collection';
import { css, customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import '../../components/load-failure.element.js';
import type { LoadFailure } from '../../management-api/load-failure.js';
import { SandboxCartCollectionContext } from './cart-collection.context.js';

/** The collection as the backoffice shows it, with words for a search without result, an empty store and a failure. */
@customElement('sandbox-cart-collection')
export class SandboxCartCollectionElement extends UmbCollectionDefaultElement {
	#context?: SandboxCartCollectionContext;

	@state() private _failure?: LoadFailure;
	@state() private _filter: UmbCollectionFilterModel = {};
	@state() private _total = 0;
	@state() private _isLoading = false;

	constructor() {
		super();
		this.consumeContext(UMB_COLLECTION_CONTEXT, (context) => {
			this.#context = context instanceof SandboxCartCollectionContext ? context : undefined;
			this.observe(this.#context?.failure, (failure) => (this._failure = failure), 'observeFailure');
			this.observe(this.#context?.filter, (filter) => (this._filter = filter ?? {}), 'observeFilter');
			this.observe(this.#context?.loading, (isLoading) => (this._isLoading = isLoading ?? false), 'observeLoading');
			this.observe(this.#context?.totalItems, (total) => (this._total = total ?? 0), 'observeTotal');
		});
	}

	protected override renderPagination() {
		const { skip = 0, take = 0 } = this._filter;
		return html`
			<p id="range" role="status">
				${
					this._isLoading
						? this.localize.term('general_loading')
						: this.localize.term('sandbox_cartRange', skip + 1, Math.min(skip + take, this._total), this._total)
				}
			</p>
			${super.renderPagination()}
		`;
	}

	protected override _renderEmptyState() {
		if (this._failure) {
			return html`<sandbox-load-failure
				.failure=${this._failure}
				what=${this.localize.term('sandbox_carts')}
				@retry=${() => this.#context?.loadCollection()}></sandbox-load-failure>`;
		}
		const term = this._filter.filter?.trim();
		return html`
			<div id="empty-state" class="uui-text" role="status">
				<h4>${term ? this.localize.term('sandbox_noCartFound', term) : this.localize.term('sandbox_noCarts')}</h4>
			</div>
		`;
	}

	static override readonly styles = [
		...UmbCollectionDefaultElement.styles,
		css`
			#range {
				margin: var(--uui-size-space-3) 0 0;
				text-align: right;
				color: var(--uui-color-text-alt);
				font-size: var(--uui-type-small-size);
			}

			h4 {
				overflow-wrap: anywhere;
			}
		`,
	];
}

export { SandboxCartCollectionElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-collection': SandboxCartCollectionElement;
	}
}
