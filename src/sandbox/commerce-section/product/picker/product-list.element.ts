import { css, customElement, html, nothing, property, query, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement, UUIPaginationElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { debounce } from '@umbraco-cms/backoffice/utils';
import '../../components/load-failure.element.js';
import type { LoadFailure } from '../../management-api/load-failure.js';
import type { ProductModel } from '../types.js';
import { type ProductList, PRODUCTS_PER_PAGE, SandboxProductListController } from './product-list.controller.js';
import type { ProductPickerModalData } from './product-picker-modal.token.js';
import './product-table.element.js';

/** Milliseconds without another letter, after which is searched. */
const TYPING_PAUSE = 300;

/**
 * The store's products with a search field, or the variants of one product: page by page.
 * @fires choose-product
 */
@customElement('sandbox-product-list')
export class SandboxProductListElement extends UmbLitElement {
	/** The product whose variants are shown; cannot be changed later. */
	@property({ attribute: false })
	variantsOf?: ProductModel;

	@property({ attribute: false })
	currency?: ProductPickerModalData;

	@state() private _list?: ProductList;

	@query('#search') private _search?: UUIInputElement;
	@query('[role=status]') private _status!: HTMLElement;

	#controller?: SandboxProductListController;
	readonly #searchLater = debounce((term: string) => void this.#controller?.search(term), TYPING_PAUSE);

	protected override willUpdate() {
		if (this.#controller) return;
		this.#controller = new SandboxProductListController(this, this.variantsOf?.productReference);
		this.observe(this.#controller.list, (list) => (this._list = list), 'observeList');
		void this.#controller.load();
	}

	protected override firstUpdated() {
		void this._search?.focus();
	}

	/** To the search field, or where the variants are counted. */
	override focus() {
		if (this._search) void this._search.focus();
		else this._status.focus();
	}

	get #label() {
		return this.localize.term(this.variantsOf ? 'sandbox_variants' : 'sandbox_products');
	}

	#onInput({ target }: Event & { target: UUIInputElement }) {
		if (typeof target.value === 'string') this.#searchLater(target.value.trim());
	}

	/** Its buttons to the first and the last page lose the focus where they lead. */
	async #onPage({ target }: Event & { target: UUIPaginationElement }) {
		await this.#controller?.goTo(target.current);
		if (!target.shadowRoot?.activeElement) this.focus();
	}

	/** The button it was asked with is gone when it succeeds. */
	async #retry() {
		await this.#controller?.load();
		if (!this._list?.failure) this.focus();
	}

	override render() {
		return html`
			${this.variantsOf ? nothing : this.#renderSearch()} ${this._list ? this.#renderList(this._list) : nothing}
		`;
	}

	#renderList(list: ProductList) {
		const isEmpty = list.products.length === 0 && !list.failure && !list.isLoading;
		return html`
			<uui-box ?hidden=${isEmpty} aria-busy=${list.isLoading ? 'true' : 'false'}>
				${list.isLoading ? html`<uui-loader-bar></uui-loader-bar>` : nothing}
				${list.failure ? this.#renderFailure(list.failure) : this.#renderProducts(list.products)}
			</uui-box>
			<p role="status" tabindex="-1" class=${isEmpty ? 'empty' : 'range'}>
				${isEmpty ? this.#emptyText(list) : this.#range(list)}
			</p>
			${list.pages > 1 ? this.#renderPagination(list) : nothing}
		`;
	}

	#renderSearch() {
		const label = this.localize.term('sandbox_searchProducts');
		return html`
			<uui-input id="search" autocomplete="off" label=${label} placeholder=${label} @input=${this.#onInput}>
				<uui-icon slot="prepend" name="icon-search"></uui-icon>
			</uui-input>
		`;
	}

	#renderFailure(failure: LoadFailure) {
		return html`
			<sandbox-load-failure
				.failure=${failure}
				what=${this.#label}
				@retry=${() => void this.#retry()}></sandbox-load-failure>
		`;
	}

	#renderProducts(products: ProductModel[]) {
		if (products.length === 0) return nothing;
		return html`
			<sandbox-product-table
				.label=${this.#label}
				.products=${products}
				.currency=${this.currency}></sandbox-product-table>
		`;
	}

	#emptyText({ term }: ProductList) {
		if (this.variantsOf) return this.localize.term('sandbox_noVariants');
		return term ? this.localize.term('sandbox_noProductFound', term) : this.localize.term('sandbox_noProducts');
	}

	#range({ isLoading, failure, page, products, total }: ProductList) {
		if (isLoading) return this.localize.term('general_loading');
		if (failure) return nothing;
		const skipped = (page - 1) * PRODUCTS_PER_PAGE;
		return this.localize.term('sandbox_productRange', skipped + 1, skipped + products.length, total);
	}

	#renderPagination({ page, pages }: ProductList) {
		return html`
			<uui-pagination
				.current=${page}
				.total=${pages}
				.label=${this.#label}
				.firstLabel=${this.localize.term('general_first')}
				.previousLabel=${this.localize.term('general_previous')}
				.nextLabel=${this.localize.term('general_next')}
				.lastLabel=${this.localize.term('general_last')}
				@change=${this.#onPage}></uui-pagination>
		`;
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			:host {
				display: block;
			}

			#search {
				width: 100%;
				margin-bottom: var(--uui-size-space-4);
			}

			#search uui-icon {
				margin-inline-start: var(--uui-size-space-3);
			}

			uui-box {
				--uui-box-default-padding: 0;
				position: relative;
				min-height: var(--uui-size-12);
			}

			uui-loader-bar {
				position: absolute;
				z-index: 1;
				inset: 0 0 auto;
			}

			[hidden] {
				display: none;
			}

			.empty,
			sandbox-load-failure {
				margin: 0;
				padding: var(--uui-size-space-6);
				text-align: center;
				overflow-wrap: anywhere;
			}

			.range {
				margin: var(--uui-size-space-3) 0 var(--uui-size-space-2);
				text-align: right;
				color: var(--uui-color-text-alt);
				font-size: var(--uui-type-small-size);
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-product-list': SandboxProductListElement;
	}
}
