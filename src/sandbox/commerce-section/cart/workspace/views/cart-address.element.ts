import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIToggleElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../../components/select-field.element.js';
import type { SandboxSelectFieldElement } from '../../../components/select-field.element.js';
import { SandboxLocalityRepository } from '../../../locality/locality.repository.js';
import type { CountryModel } from '../../../locality/types.js';
import type { CartDetailModel } from '../../types.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from '../cart-workspace.context-token.js';
import './cart-fields.element.js';
import type { CartField, CartFieldChangeEvent } from './cart-fields.element.js';

type Purpose = 'billing' | 'shipping';

const fieldsOf = (purpose: Purpose): readonly CartField[] => [
	{ name: 'companyName', term: 'sandbox_companyName', path: `$.${purpose}.companyName` },
	{ name: 'firstName', term: 'sandbox_firstName', path: `$.${purpose}.contact.firstName` },
	{ name: 'lastName', term: 'sandbox_lastName', path: `$.${purpose}.contact.lastName` },
	{ name: 'addressLine1', term: 'sandbox_addressLine1', path: `$.${purpose}.addressLine1` },
	{ name: 'addressLine2', term: 'sandbox_addressLine2', path: `$.${purpose}.addressLine2` },
	{ name: 'zipCode', term: 'sandbox_zipCode', path: `$.${purpose}.zipCode` },
	{ name: 'city', term: 'sandbox_city', path: `$.${purpose}.city` },
];

const FIELDS = { billing: fieldsOf('billing'), shipping: fieldsOf('shipping') };

/** Where the invoice or the goods go to, to edit. */
@customElement('sandbox-cart-address')
export class SandboxCartAddressElement extends UmbLitElement {
	readonly #localities = new SandboxLocalityRepository(this);
	#context?: typeof SANDBOX_CART_WORKSPACE_CONTEXT.TYPE;

	@property()
	purpose: Purpose = 'billing';

	@state() private _cart?: CartDetailModel;
	@state() private _countries: CountryModel[] = [];

	constructor() {
		super();
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.data, (cart) => (this._cart = cart), 'observeCart');
		});
	}

	override connectedCallback() {
		super.connectedCallback();
		void this.#loadCountries();
	}

	async #loadCountries() {
		const { data } = await this.#localities.requestCountries();
		this._countries = data ?? [];
	}

	#edit(change: Partial<CartDetailModel[Purpose]>) {
		if (!this._cart) return;
		this.#context?.edit({ [this.purpose]: { ...this._cart[this.purpose], ...change } });
	}

	override render() {
		if (!this._cart) return nothing;
		const isSame = this.purpose === 'shipping' && this._cart.shipping.sameAsBilling;
		const { companyName, firstName, lastName, addressLine1, addressLine2, zipCode, city } = this._cart[this.purpose];
		return html`
			<sandbox-cart-fields
				headline=${this.localize.term(`sandbox_${this.purpose}Address`)}
				.fields=${isSame ? [] : FIELDS[this.purpose]}
				.values=${{ companyName, firstName, lastName, addressLine1, addressLine2, zipCode, city }}
				@cart-field-change=${({ name, value }: CartFieldChangeEvent) => this.#edit({ [name]: value })}>
				${this.purpose === 'shipping' ? this.#renderSameAsBilling(isSame) : nothing}
				${isSame ? html`<p>${this.localize.term('sandbox_sameAsBillingSays')}</p>` : this.#renderCountry()}
			</sandbox-cart-fields>
		`;
	}

	#renderSameAsBilling(isSame: boolean) {
		return html`<uui-toggle
			slot="header-actions"
			label=${this.localize.term('sandbox_sameAsBilling')}
			?checked=${isSame}
			@change=${(event: Event & { target: UUIToggleElement }) =>
				this.#edit({ sameAsBilling: event.target.checked })}></uui-toggle>`;
	}

	#renderCountry() {
		const { countryId, countryName } = this._cart?.[this.purpose] ?? {};
		const known = this._countries.map(({ id, name }) => ({ value: id, name }));
		// A country the store has no more stays until another one is chosen.
		const isUnknown = countryId && !known.some(({ value }) => value === countryId);
		return html`<sandbox-select-field
			label=${this.localize.term('sandbox_country')}
			.value=${countryId ?? ''}
			.options=${[
				{ value: '', name: this.localize.term('sandbox_noCountry') },
				...(isUnknown ? [{ value: countryId, name: countryName ?? '' }] : []),
				...known,
			]}
			@change=${(event: Event & { target: SandboxSelectFieldElement }) =>
				this.#edit({ countryId: event.target.value })}></sandbox-select-field>`;
	}

	static override readonly styles = css`
		p {
			margin: 0;
			color: var(--uui-color-text-alt);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-address': SandboxCartAddressElement;
	}
}
