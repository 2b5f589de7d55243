import { css, customElement, html, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { requestQuotes } from './quotes.js';
import type { Quote } from './quotes.js';
import './quote.element.js';

@customElement('my-shop-quotes-dashboard')
export default class QuotesDashboardElement extends UmbLitElement {
	@state() private _quotes: Array<Quote> = [];

	constructor() {
		super();
		void requestQuotes().then((quotes) => (this._quotes = quotes));
	}

	override render() {
		return html`
			<uui-box headline="Quotes">
				${this._quotes.map((quote) => html`<my-shop-quote .quote=${quote}></my-shop-quote>`)}
			</uui-box>
		`;
	}

	static override styles = css`
		:host {
			display: block;
			padding: var(--uui-size-layout-1);
		}
	`;
}
