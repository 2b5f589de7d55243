import { UMB_COLLECTION_CONTEXT, UmbCollectionViewElementBase } from '@umbraco-cms/backoffice/collection';
import type {
	UmbTableColumn,
	UmbTableDeselectedEvent,
	UmbTableElement,
	UmbTableItem,
	UmbTableSelectedEvent,
} from '@umbraco-cms/backoffice/components';
import { css, customElement, html, nothing, type PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { customerName } from '../customer-name.js';
import type { CartListItemModel } from '../types.js';
import './cart-actions-cell.element.js';

const NONE = '–';

/** Cells are rendered in the table's shadow, out of reach of styles from here. */
const onOneLine = (content: unknown) => html`<span style="white-space: nowrap">${content}</span>`;

/** The carts of a page as rows. */
@customElement('sandbox-cart-table-collection-view')
export class SandboxCartTableCollectionViewElement extends UmbCollectionViewElementBase<CartListItemModel> {
	#rows: Array<UmbTableItem> = [];

	constructor() {
		super();
		this.consumeContext(UMB_COLLECTION_CONTEXT, (context) => {
			this.observe(context?.loading, (loading) => (this._loading = loading ?? false), 'observeLoading');
		});
	}

	override willUpdate(changes: PropertyValues) {
		super.willUpdate(changes);
		// The table makes the cells of a row anew whenever it is given another object for it.
		if (['_items', '_itemHrefs', '_selectable'].some((name) => changes.has(name))) {
			this.#rows = this._items.map((cart) => this.#row(cart));
		}
	}

	#columns(): Array<UmbTableColumn> {
		return [
			{ alias: 'number', name: this.localize.term('sandbox_cartNumber') },
			{ alias: 'customer', name: this.localize.term('sandbox_customer'), width: '20%', clipText: true },
			{ alias: 'email', name: this.localize.term('sandbox_email'), width: '28%', clipText: true },
			{ alias: 'items', name: this.localize.term('sandbox_items'), align: 'right' },
			{ alias: 'total', name: this.localize.term('sandbox_total'), align: 'right' },
			{ alias: 'updated', name: this.localize.term('sandbox_lastUpdated') },
			{ alias: 'actions', name: '', align: 'right', elementName: 'sandbox-cart-actions-cell' },
		];
	}

	#row(cart: CartListItemModel): UmbTableItem {
		return {
			id: cart.unique,
			icon: 'icon-shopping-basket',
			entityType: cart.entityType,
			selectable: this._isSelectableItem(cart),
			data: [
				{ columnAlias: 'number', value: this.#renderNumber(cart) },
				{ columnAlias: 'customer', value: html`<bdi>${customerName(cart.customer) || NONE}</bdi>` },
				{ columnAlias: 'email', value: html`<bdi>${cart.customer.email || NONE}</bdi>` },
				{
					columnAlias: 'items',
					value: cart.totalQuantity === undefined ? NONE : this.localize.number(cart.totalQuantity),
				},
				{ columnAlias: 'total', value: onOneLine(cart.total.withTax ?? NONE) },
				{
					columnAlias: 'updated',
					value: cart.updateDate
						? onOneLine(this.localize.date(cart.updateDate, { dateStyle: 'medium', timeStyle: 'short' }))
						: NONE,
				},
				{ columnAlias: 'actions', value: cart.name },
			],
		};
	}

	#renderNumber(cart: CartListItemModel) {
		return onOneLine(html`
			<a href=${this._itemHrefs.get(cart.unique) ?? ''}>${cart.name}</a>
			${
				cart.isFinalized
					? html`<uui-tag look="secondary">${this.localize.term('sandbox_finalized')}</uui-tag>`
					: nothing
			}
		`);
	}

	#takeSelection(event: UmbTableSelectedEvent | UmbTableDeselectedEvent) {
		event.stopPropagation();
		this._setSelection((event.target as UmbTableElement).selection);
	}

	override render() {
		return html`
			${this._loading ? html`<uui-loader-bar></uui-loader-bar>` : nothing}
			<umb-table
				aria-busy=${this._loading ? 'true' : 'false'}
				.config=${{ allowSelection: this._selectable, allowSelectAll: this._multiple, selectOnly: this._selectOnly }}
				.columns=${this.#columns()}
				.items=${this.#rows}
				.selection=${this._selection}
				@selected=${(event: UmbTableSelectedEvent) => this.#takeSelection(event)}
				@deselected=${(event: UmbTableDeselectedEvent) => this.#takeSelection(event)}></umb-table>
		`;
	}

	static override readonly styles = css`
		:host {
			display: block;
			position: relative;
			overflow-x: auto;
		}

		umb-table {
			display: block;
			min-width: 900px;
		}

		uui-loader-bar {
			position: absolute;
			z-index: 1;
			inset: 0 0 auto;
		}
	`;
}

export { SandboxCartTableCollectionViewElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-table-collection-view': SandboxCartTableCollectionViewElement;
	}
}
