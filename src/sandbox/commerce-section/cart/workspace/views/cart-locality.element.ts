import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../../components/select-field.element.js';
import type { SandboxSelectFieldElement } from '../../../components/select-field.element.js';
import { SandboxLocalityRepository } from '../../../locality/locality.repository.js';
import type { CultureModel, CurrencyModel } from '../../../locality/types.js';
import type { CartDetailModel } from '../../types.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from '../cart-workspace.context-token.js';

/** The language and the currency of a cart that is made: the server takes them then, and never again. */
@customElement('sandbox-cart-locality')
export class SandboxCartLocalityElement extends UmbLitElement {
	readonly #localities = new SandboxLocalityRepository(this);
	#context?: typeof SANDBOX_CART_WORKSPACE_CONTEXT.TYPE;

	@state() private _cart?: CartDetailModel;
	@state() private _cultures: CultureModel[] = [];
	@state() private _currencies: CurrencyModel[] = [];

	constructor() {
		super();
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.data, (cart) => (this._cart = cart), 'observeCart');
		});
	}

	override connectedCallback() {
		super.connectedCallback();
		void this.#load();
	}

	async #load() {
		const [cultures, currencies] = await Promise.all([
			this.#localities.requestCultures(),
			this.#localities.requestCurrencies(),
		]);
		this._cultures = cultures.data ?? [];
		this._currencies = currencies.data ?? [];
	}

	#chooseCurrency(id: string) {
		this.#context?.edit({ currency: id, currencyCode: this._currencies.find((currency) => currency.id === id)?.code });
	}

	override render() {
		if (!this._cart) return nothing;
		return html`
			<uui-box headline-variant="h4" headline=${this.localize.term('sandbox_languageAndCurrency')}>
				<div>
					<sandbox-select-field
						label=${this.localize.term('sandbox_language')}
						.value=${this._cart.languageIsoCode}
						.options=${this._cultures.map(({ code, name }) => ({ value: code, name: `${name} (${code})` }))}
						@change=${(event: Event & { target: SandboxSelectFieldElement }) =>
							this.#context?.edit({ languageIsoCode: event.target.value })}></sandbox-select-field>
					<sandbox-select-field
						label=${this.localize.term('sandbox_currency')}
						.value=${this._cart.currency}
						.options=${this._currencies.map(({ id, name, code }) => ({ value: id, name: `${name} (${code})` }))}
						@change=${(event: Event & { target: SandboxSelectFieldElement }) =>
							this.#chooseCurrency(event.target.value)}></sandbox-select-field>
				</div>
				<p>${this.localize.term('sandbox_languageAndCurrencySay')}</p>
			</uui-box>
		`;
	}

	static override readonly styles = css`
		div {
			display: grid;
			grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
			gap: var(--uui-size-space-5);
		}

		p {
			margin: var(--uui-size-space-4) 0 0;
			color: var(--uui-color-text-alt);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-locality': SandboxCartLocalityElement;
	}
}
