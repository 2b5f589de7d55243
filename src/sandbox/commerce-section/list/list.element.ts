import '@umbraco-cms/backoffice/collection';
import { UMB_COLLECTION_CONTEXT, type UmbCollectionFilterModel } from '@umbraco-cms/backoffice/collection';
import type { UmbTableColumn, UmbTableElement, UmbTableItem } from '@umbraco-cms/backoffice/components';
import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import '../components/load-failure.element.js';
import type { LoadFailure } from '../management-api/load-failure.js';
import type { StoreEntityType } from '../store/constants.js';
import { itemPath } from '../store/paths.js';
import { SANDBOX_STORE_CONTEXT } from '../store/store.context-token.js';
import { SandboxListContext } from './list.context.js';
import type { ManifestSandboxList, SandboxListColumn, SandboxListItem } from './list.extension.js';
import './row-actions.element.js';

/** Cells are in the table's shadow root, where the styles below do not apply. */
const onOneLine = (content: unknown) => html`<span style="white-space: nowrap">${content}</span>`;
const CLIPPED =
	'display: block; contain: inline-size; min-width: 10ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap';

/** A collection as a table. Without rows it says why: no items, no matches, or a failure. */
@customElement('sandbox-list')
export class SandboxListElement extends UmbLitElement {
	#context?: SandboxListContext;

	@property({ attribute: false }) manifest?: ManifestSandboxList;

	@state() private _storeId = '';
	@state() private _rootEntityType?: StoreEntityType;
	@state() private _items: SandboxListItem[] = [];
	@state() private _total = 0;
	@state() private _filter: UmbCollectionFilterModel = {};
	@state() private _failure?: LoadFailure;
	@state() private _isLoading = true;
	@state() private _isSelectable = false;
	@state() private _selection: Array<string | null> = [];

	constructor() {
		super();
		this.consumeContext(SANDBOX_STORE_CONTEXT, (store) => {
			this._rootEntityType = store?.rootEntityType;
			this.observe(store?.id, (id) => (this._storeId = id ?? ''), 'observeStoreId');
		});
		this.consumeContext(UMB_COLLECTION_CONTEXT, (context) => {
			if (!(context instanceof SandboxListContext)) return;
			this.#context = context;
			this.observe(context.items, (items) => (this._items = items), 'observeItems');
			this.observe(context.totalItems, (total) => (this._total = total), 'observeTotal');
			this.observe(context.filter, (filter) => (this._filter = filter), 'observeFilter');
			this.observe(context.failure, (failure) => (this._failure = failure), 'observeFailure');
			this.observe(context.selection.selectable, (is) => (this._isSelectable = is), 'observeSelectable');
			this.observe(context.selection.selection, (selection) => (this._selection = selection), 'observeSelection');
			this.observe(context.loading, (isLoading) => (this._isLoading = isLoading), 'observeLoading');
			context.loadCollection();
		});
	}

	override render() {
		return html`
			<umb-body-layout header-transparent ?loading=${this._isLoading}>
				<umb-collection-toolbar slot="header">
					<umb-collection-filter-field></umb-collection-filter-field>
				</umb-collection-toolbar>
				${this._total > 0 ? this.#renderItems() : this.#renderReason()}
			</umb-body-layout>
		`;
	}

	#renderReason() {
		if (this._failure) {
			return html`<sandbox-load-failure
				.failure=${this._failure}
				what=${this.localize.string(this.manifest?.meta.headline ?? '')}
				@retry=${() => this.#context?.loadCollection()}></sandbox-load-failure>`;
		}
		if (this._isLoading) return html`<umb-view-loader></umb-view-loader>`;
		const term = this._filter.filter?.trim();
		return html`
			<h4 role="status">
				${
					term
						? this.localize.term('sandbox_nothingFound', term)
						: this.localize.string(this.manifest?.meta.noItemsLabel ?? '')
				}
			</h4>
		`;
	}

	#renderItems() {
		const { skip = 0, take = 0 } = this._filter;
		return html`
			<umb-table
				.config=${{ allowSelection: this._isSelectable }}
				.columns=${this.#columns()}
				.items=${this._items.map((item) => this.#row(item))}
				.selection=${this._selection}
				@selected=${this.#takeSelection}
				@deselected=${this.#takeSelection}></umb-table>
			<p role="status">
				${
					this._isLoading
						? this.localize.term('general_loading')
						: this.localize.term('sandbox_range', skip + 1, Math.min(skip + take, this._total), this._total)
				}
			</p>
			<umb-collection-pagination></umb-collection-pagination>
			<umb-collection-selection-actions slot="footer"></umb-collection-selection-actions>
		`;
	}

	#takeSelection(event: Event & { target: UmbTableElement }) {
		event.stopPropagation();
		this.#context?.selection.setSelection(event.target.selection);
	}

	#columns(): UmbTableColumn[] {
		const columns = this.manifest?.meta.columns ?? [];
		return [
			...columns.map(({ field, label, ...column }) => ({
				...column,
				alias: field,
				name: this.localize.string(label),
			})),
			{ alias: 'actions', name: this.localize.term('general_actions'), align: 'right' },
		];
	}

	#row(item: SandboxListItem): UmbTableItem {
		const columns = this.manifest?.meta.columns ?? [];
		return {
			id: item.unique,
			icon: this.manifest?.meta.icon,
			data: [
				...columns.map((column) => ({ columnAlias: column.field, value: this.#renderField(item, column) })),
				{ columnAlias: 'actions', value: html`<sandbox-row-actions .item=${item}></sandbox-row-actions>` },
			],
		};
	}

	#renderField(item: SandboxListItem, { field, width }: SandboxListColumn) {
		if (field === 'name') return this.#renderName(item);
		const value = item[field];
		if (value instanceof Date) {
			return onOneLine(this.localize.date(value, { dateStyle: 'medium', timeStyle: 'short' }));
		}
		if (typeof value === 'boolean') return this.localize.term(value ? 'general_yes' : 'general_no');
		if (typeof value === 'number') return this.localize.number(value);
		if (typeof value !== 'string' || !value) return '–';
		return width ? html`<bdi style=${CLIPPED} title=${value}>${value}</bdi>` : onOneLine(value);
	}

	#renderName(item: SandboxListItem) {
		return onOneLine(html`
			<a href=${itemPath(this._storeId, item, this._rootEntityType)}>${item.name}</a>
			${item.tag ? html`<uui-tag look="secondary">${this.localize.string(item.tag)}</uui-tag>` : nothing}
		`);
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			:host {
				display: block;
				height: 100%;
			}

			umb-table {
				display: block;
				overflow-x: auto;
			}

			h4 {
				text-align: center;
				overflow-wrap: anywhere;
			}

			p {
				text-align: right;
				color: var(--uui-color-text-alt);
			}
		`,
	];
}

export { SandboxListElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-list': SandboxListElement;
	}
}
