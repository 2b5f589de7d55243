import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { css, customElement, html, nothing, property, query } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UcplPaymentLink } from '../../commerce/types.js';
import '../../parts/expiry-sentence.element.js';

/** Shows a link to read or copy by hand, and when it expires. */
@customElement('ucpl-generated-link')
export class UcplGeneratedLinkElement extends UmbLitElement {
	@property({ attribute: false })
	link?: UcplPaymentLink;

	@query('uui-input')
	private _input?: UUIInputElement;

	/** Puts the focus on the link and selects all of it. */
	async select(): Promise<void> {
		await this.updateComplete;
		await this._input?.focus();
		await this._input?.select();
	}

	override render() {
		if (!this.link) return nothing;
		return html`
			<uui-label for="link">${this.localize.term('ucpl_paymentLink')}</uui-label>
			<uui-input
				id="link"
				data-mark="ucpl:payment-link"
				readonly
				label=${this.localize.term('ucpl_paymentLink')}
				.value=${this.link.url}></uui-input>
			<ucpl-expiry-sentence .expires=${this.link.expires}></ucpl-expiry-sentence>
		`;
	}

	static override styles = css`
		uui-label {
			display: block;
			margin: var(--uui-size-layout-1) 0 var(--uui-size-space-1);
		}

		uui-input {
			width: 100%;
		}

		ucpl-expiry-sentence {
			margin-top: var(--uui-size-space-2);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-generated-link': UcplGeneratedLinkElement;
	}
}
