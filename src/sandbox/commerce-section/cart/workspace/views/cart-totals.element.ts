import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { CartTotals } from '../../types.js';
import type { CartCalculation } from '../cart-calculation.controller.js';

const NONE = '–';

/** What a cart comes to; of an edited one, what it would come to. */
@customElement('sandbox-cart-totals')
export class SandboxCartTotalsElement extends UmbLitElement {
	/** Of the cart as it is saved. */
	@property({ attribute: false })
	totals?: CartTotals;

	/** Of the cart as it is edited. */
	@property({ attribute: false })
	calculation?: CartCalculation;

	@property({ type: Boolean, attribute: 'is-new' })
	isNew = false;

	override render() {
		const { calculation } = this;
		const { subtotal, shippingTotal, paymentTotal, total } = (calculation ? calculation.totals : this.totals) ?? {};
		return html`
			<dl aria-busy=${calculation?.state === 'calculating'}>
				${this.#renderTotal('sandbox_subtotal', subtotal?.withoutTax)}
				${shippingTotal?.withoutTax ? this.#renderTotal('sandbox_shipping', shippingTotal.withoutTax) : nothing}
				${paymentTotal?.withoutTax ? this.#renderTotal('sandbox_payment', paymentTotal.withoutTax) : nothing}
				${this.#renderTotal('sandbox_tax', total?.tax)} ${this.#renderTotal('sandbox_total', total?.withTax)}
			</dl>
			<p role="status">${calculation ? this.#say(calculation) : nothing}</p>
		`;
	}

	#say({ state }: CartCalculation) {
		if (state === 'impossible' && this.isNew) return this.localize.term('sandbox_totalsOnceSaved');
		return this.localize.term(`sandbox_totals_${state}`);
	}

	#renderTotal(term: string, amount: string | undefined) {
		return html`
			<dt>${this.localize.term(term)}</dt>
			<dd>${amount ?? NONE}</dd>
		`;
	}

	static override readonly styles = css`
		:host {
			display: block;
			padding: var(--uui-size-space-5);
			text-align: end;
			font-variant-numeric: tabular-nums;
		}

		dl {
			display: grid;
			grid-template-columns: 1fr auto;
			gap: var(--uui-size-space-2) var(--uui-size-space-6);
			margin: 0;
			white-space: nowrap;
		}

		dl[aria-busy='true'] {
			opacity: 0.6;
		}

		dd,
		p {
			margin: 0;
		}

		dt:last-of-type,
		dd:last-of-type {
			font-weight: bold;
		}

		p:not(:empty) {
			margin-top: var(--uui-size-space-3);
			color: var(--uui-color-text-alt);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-totals': SandboxCartTotalsElement;
	}
}
