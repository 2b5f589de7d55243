import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { UcplCart } from '../../commerce/types.js';

/** Shows a cart's number, customer, items and total, as saved. */
@customElement('ucpl-cart-summary')
export class UcplCartSummaryElement extends UmbLitElement {
	@property({ attribute: false })
	cart?: UcplCart;

	/** Whether to show when it was saved: an editor may have changes that are not in it. */
	@property({ type: Boolean })
	asSaved = false;

	#renderSaved({ updated }: UcplCart) {
		if (!this.asSaved) return nothing;
		const date = updated && this.localize.date(updated, { dateStyle: 'long', timeStyle: 'short' });
		return html`<p id="saved"><small>${this.localize.term('ucpl_cartAsSaved', date)}</small></p>`;
	}

	override render() {
		if (!this.cart) return nothing;
		const { number, customerName, customerEmail, quantity, formattedTotal } = this.cart;
		const items = this.localize.term('ucpl_items', quantity, this.localize.number(quantity));
		// Names may be written in any direction: `bdi` keeps each from reordering its neighbours.
		return html`
			<uui-box headline-variant="h4" headline=${number || this.localize.term('ucpl_cartWithoutNumber')}>
				<p><bdi>${customerName || this.localize.term('ucpl_noCustomerName')}</bdi></p>
				<p><bdi>${customerEmail || this.localize.term('ucpl_noCustomerEmail')}</bdi></p>
				<p id="amount">
					<span>${items}</span>
					<strong><bdi>${formattedTotal ?? this.localize.term('ucpl_noTotal')}</bdi></strong>
				</p>
				${this.#renderSaved(this.cart)}
			</uui-box>
		`;
	}

	static override styles = [
		UmbTextStyles,
		css`
			p {
				margin: 0;
				overflow-wrap: anywhere;
			}

			#amount {
				display: flex;
				flex-wrap: wrap;
				justify-content: space-between;
				gap: var(--uui-size-space-2) var(--uui-size-space-5);
				margin-top: var(--uui-size-space-4);
			}

			#saved {
				margin-top: var(--uui-size-space-2);
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-cart-summary': UcplCartSummaryElement;
	}
}
