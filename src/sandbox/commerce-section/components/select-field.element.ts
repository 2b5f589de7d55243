import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import type { UUISelectElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

export interface SelectFieldOption {
	value: string;
	name: string;
}

/**
 * A choice of one, with its label above.
 * @fires change - when another one is chosen
 */
@customElement('sandbox-select-field')
export class SandboxSelectFieldElement extends UmbLitElement {
	@property()
	label = '';

	@property()
	value = '';

	@property({ attribute: false })
	options: SelectFieldOption[] = [];

	#onChange({ target: { value } }: Event & { target: UUISelectElement }) {
		this.value = typeof value === 'string' ? value : '';
		this.dispatchEvent(new UmbChangeEvent());
	}

	override render() {
		const options = this.options.map((option) => ({ ...option, selected: option.value === this.value }));
		return html`
			<uui-label for="select">${this.label}</uui-label>
			<uui-select id="select" label=${this.label} .options=${options} @change=${this.#onChange}></uui-select>
		`;
	}

	static override readonly styles = css`
		:host {
			display: block;
			min-width: 0;
		}

		uui-label {
			display: block;
			margin-bottom: var(--uui-size-space-1);
		}

		uui-select {
			width: 100%;
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-select-field': SandboxSelectFieldElement;
	}
}
