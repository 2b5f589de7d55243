import { customElement, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { UmbPickerSearchResultItemElementBase } from '@umbraco-cms/backoffice/picker';
import type { ProductModel } from './types.js';

/** A row of the picker, in the list and in search results: a product with its SKU, attributes, price and stock. */
@customElement('sandbox-product-picker-item')
export class SandboxProductPickerItemElement extends UmbPickerSearchResultItemElementBase<ProductModel> {
	override render() {
		const { item } = this;
		if (!item) return nothing;
		// Without `readonly` the item would contain a button that does nothing, and have a second Tab stop.
		return html`
			<umb-ref-item
				role="checkbox"
				aria-checked=${this._isSelected ? 'true' : 'false'}
				name=${item.name}
				detail=${this.#detail(item)}
				icon="icon-box"
				readonly
				select-only
				selectable
				?selected=${this._isSelected}
				@selected=${() => this.pickerContext?.selection.select(item.unique)}
				@deselected=${() => this.pickerContext?.selection.deselect(item.unique)}></umb-ref-item>
		`;
	}

	#detail({ picked, price, currencyCode, stock }: ProductModel): string {
		const parts = [picked.sku, ...picked.attributes];
		parts.push(price === undefined ? this.localize.term('sandbox_noPrice') : this.#money(price, currencyCode));
		if (stock !== undefined) parts.push(this.localize.term('sandbox_stock', stock));
		return parts.filter((part) => part !== undefined).join(' · ');
	}

	#money(value: number, currency: string): string {
		try {
			return this.localize.number(value, { style: 'currency', currency });
		} catch {
			// In Commerce, editors enter the currency codes, which may not be ISO codes.
			return `${this.localize.number(value)} ${currency}`;
		}
	}
}

export { SandboxProductPickerItemElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-product-picker-item': SandboxProductPickerItemElement;
	}
}
