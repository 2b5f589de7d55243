import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../../components/text-field.element.js';
import type { SandboxTextFieldElement } from '../../../components/text-field.element.js';

export interface CartField {
	/** The name of the part of the cart, unique in the box. */
	name: string;
	/** Localization key. */
	term: string;
	/** Where messages about it are addressed to. */
	path: string;
	kind?: SandboxTextFieldElement['kind'];
}

/** A text in a box of fields was edited. */
export class CartFieldChangeEvent extends Event {
	static readonly TYPE = 'cart-field-change';

	constructor(
		readonly name: string,
		readonly value: string,
	) {
		super(CartFieldChangeEvent.TYPE);
	}
}

/**
 * A box of texts to edit.
 * @slot - fields of other kinds, below
 * @slot header-actions - beside the headline
 * @fires cart-field-change
 */
@customElement('sandbox-cart-fields')
export class SandboxCartFieldsElement extends UmbLitElement {
	@property()
	headline = '';

	@property({ attribute: false })
	fields: readonly CartField[] = [];

	@property({ attribute: false })
	values: Readonly<Record<string, string>> = {};

	override render() {
		return html`
			<uui-box headline-variant="h4" headline=${this.headline}>
				<slot name="header-actions" slot="header-actions"></slot>
				<div role="group" aria-label=${this.headline}>
					${this.fields.map((field) => this.#renderField(field))}
					<slot></slot>
				</div>
			</uui-box>
		`;
	}

	#renderField({ name, term, path, kind = 'text' }: CartField) {
		return html`<sandbox-text-field
			label=${this.localize.term(term)}
			path=${path}
			kind=${kind}
			.value=${this.values[name] ?? ''}
			@change=${(event: Event & { target: SandboxTextFieldElement }) =>
				this.dispatchEvent(new CartFieldChangeEvent(name, event.target.value))}></sandbox-text-field>`;
	}

	static override readonly styles = css`
		:host {
			display: block;
		}

		div {
			display: grid;
			grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
			gap: var(--uui-size-space-5);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-fields': SandboxCartFieldsElement;
	}
}
