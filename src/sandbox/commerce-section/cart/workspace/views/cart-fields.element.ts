import { css, customElement, html, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUISelectElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UmbPropertyDatasetElement } from '@umbraco-cms/backoffice/property';
import { umbBindToValidation } from '@umbraco-cms/backoffice/validation';
import { type CartBox, type CartField, type CartOptions, SAME_AS_BILLING, valueOf } from '../../cart-fields.js';
import { type CartOption, SandboxCartOptionsRepository } from '../../cart-options.repository.js';
import type { CartDetailModel } from '../../types.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from '../cart-workspace.context-token.js';

const TEXT_CONFIG = [{ alias: 'autocomplete', value: 'off' }];
const EMAIL_CONFIG = [...TEXT_CONFIG, { alias: 'inputType', value: 'email' }];
const ON_TOP = { labelOnTop: true };

/** Boxes with fields of a cart, read-only for an order. */
@customElement('sandbox-cart-fields')
export class SandboxCartFieldsElement extends UmbLitElement {
	readonly #repository = new SandboxCartOptionsRepository(this);
	#context?: typeof SANDBOX_CART_WORKSPACE_CONTEXT.TYPE;

	@property({ attribute: false })
	boxes: readonly CartBox[] = [];

	@state() private _cart?: CartDetailModel;
	@state() private _options: Partial<Record<CartOptions, CartOption[]>> = {};

	constructor() {
		super();
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.data, (cart) => (this._cart = cart), 'observeCart');
		});
	}

	override connectedCallback() {
		super.connectedCallback();
		const fields = this.boxes.flatMap((box) => box.fields);
		for (const name of new Set(fields.flatMap(({ options = [] }) => options))) void this.#load(name);
	}

	async #load(name: CartOptions) {
		const { data = [] } = await this.#repository.request(name).catch(() => ({ data: [] }));
		this._options = { ...this._options, [name]: data };
	}

	#takeValues({ target: { value } }: Event & { target: UmbPropertyDatasetElement }) {
		for (const { alias, value: edited } of value) this.#context?.edit(alias, edited);
	}

	override render() {
		const cart = this._cart;
		return cart ? this.boxes.map((box) => this.#renderBox(cart, box)) : nothing;
	}

	#renderBox(cart: CartDetailModel, box: CartBox) {
		const headline = this.localize.term(box.headline);
		const hasOnlyToggle = box.fields.includes(SAME_AS_BILLING) && valueOf(cart, SAME_AS_BILLING);
		const fields = hasOnlyToggle ? [SAME_AS_BILLING] : box.fields;
		const properties = fields.filter(({ options }) => !options);
		return html`
			<uui-box headline-variant="h4" headline=${headline}>
				<umb-property-dataset
					role="group"
					aria-label=${headline}
					.value=${properties.map((field) => ({ alias: field.path, value: valueOf(cart, field) }))}
					@change=${this.#takeValues}>
					${repeat(
						fields,
						({ path }) => path,
						(field) => (field.options ? this.#renderSelect(cart, field) : this.#renderProperty(cart, field)),
					)}
				</umb-property-dataset>
			</uui-box>
		`;
	}

	#renderProperty({ isFinalized }: CartDetailModel, { path, label, editor = 'TextBox' }: CartField) {
		return html`<umb-property
			alias=${path}
			label=${this.localize.term(label)}
			data-path="$.${path}"
			property-editor-ui-alias="Umb.PropertyEditorUi.${editor}"
			.appearance=${ON_TOP}
			.config=${editor === 'EmailAddress' ? EMAIL_CONFIG : TEXT_CONFIG}
			?readonly=${isFinalized}></umb-property>`;
	}

	/** Not the backoffice's dropdown, which shows its first option when none is selected. */
	#renderSelect(cart: CartDetailModel, field: CartField) {
		const label = this.localize.term(field.label);
		const value = valueOf(cart, field);
		const listed = (field.options && this._options[field.options]) ?? [];
		// A code that the store no longer has stays until another one is chosen.
		const unlisted = listed.some(({ code }) => code === value) ? [] : [{ code: value, name: value }];
		const none = value && field.options === 'countries' ? [{ code: '', name: '' }] : [];
		const options = [...none, ...unlisted, ...listed];
		return html`<umb-property-layout orientation="vertical" label=${label}>
			<uui-select
				slot="editor"
				label=${label}
				.options=${options.map(({ code, name }) => ({ value: code, name, selected: code === value }))}
				?readonly=${cart.isFinalized}
				@change=${({ target }: Event & { target: UUISelectElement }) => this.#context?.edit(field.path, target.value)}
				${umbBindToValidation(this, `$.${field.path}`, value)}></uui-select>
		</umb-property-layout>`;
	}

	static override readonly styles = css`
		:host {
			display: grid;
			gap: var(--uui-size-layout-1);
		}

		umb-property-dataset {
			display: grid;
			grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
			gap: var(--uui-size-space-5);
		}

		umb-property,
		umb-property-layout {
			/* The space around and within a property; the grid has gaps instead. */
			--uui-size-layout-1: 0px;
			--uui-size-layout-2: 0px;
			min-width: 0;
		}

		uui-select {
			display: block;
			width: 100%;
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-fields': SandboxCartFieldsElement;
	}
}
