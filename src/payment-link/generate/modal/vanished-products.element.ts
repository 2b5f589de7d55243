import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import type { PropertyValues } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UcplPaymentLinkRepository } from '../../commerce/payment-link.repository.js';
import type { UcplCart } from '../../commerce/types.js';
import '../../parts/notice.element.js';

/** Warns about products that are in a cart but no longer in the store. Nothing waits for this warning. */
@customElement('ucpl-vanished-products')
export class UcplVanishedProductsElement extends UmbLitElement {
	readonly #repository = new UcplPaymentLinkRepository();

	/** Its products are looked up as soon as it is set. */
	@property({ attribute: false })
	cart?: UcplCart;

	@state()
	private _names: Array<string> = [];

	protected override willUpdate(changed: PropertyValues<this>) {
		if (changed.has('cart')) void this.#lookUp(this.cart);
	}

	async #lookUp(cart: UcplCart | undefined) {
		this._names = [];
		if (!cart) return;
		const lines = await this.#repository.requestVanishedLines(cart);
		if (cart === this.cart) this._names = [...new Set(lines.map(({ name }) => name))];
	}

	override render() {
		const { length } = this._names;
		const text = () => this.localize.term('ucpl_cartHasVanishedProducts', length, this.localize.list(this._names));
		return html`<div role="status">
			${length > 0 ? html`<ucpl-notice color="warning">${text()}</ucpl-notice>` : nothing}
		</div>`;
	}

	static override styles = css`
		:host {
			display: block;
		}

		ucpl-notice {
			padding: var(--uui-size-space-5) 0 0;
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-vanished-products': UcplVanishedProductsElement;
	}
}
