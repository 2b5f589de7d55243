import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { css, customElement, html, property, repeat } from '@umbraco-cms/backoffice/external/lit';
import type { UUIInputElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { escapeHTML } from '@umbraco-cms/backoffice/utils';
import { UmbFormControlMixin } from '@umbraco-cms/backoffice/validation';
import { isEmailAddress } from '../../../components/email-address.js';

const isWrong = (address: string) => address.trim() !== '' && !isEmailAddress(address);

/**
 * E-mail addresses, each on a line of its own; Enter begins another. An empty line is no address.
 * @fires change - at every key, and when a line is added or removed
 */
@customElement('sandbox-input-email-addresses')
export class SandboxInputEmailAddressesElement extends UmbFormControlMixin<string[], typeof UmbLitElement, string[]>(
	UmbLitElement,
	[],
) {
	/** What the addresses are for: "Reply to". */
	@property()
	label = '';

	constructor() {
		super();
		this.addValidator(
			'customError',
			// Messages are shown as HTML.
			() => this.localize.term('sandbox_noEmailAddress', escapeHTML(this.value.find(isWrong) ?? '')),
			() => this.value.some(isWrong),
		);
	}

	get #inputs(): UUIInputElement[] {
		return [...(this.shadowRoot?.querySelectorAll('uui-input') ?? [])];
	}

	protected override getFormElement() {
		return this.#inputs[this.value.findIndex(isWrong)];
	}

	override focusFirstInvalidElement() {
		void this.getFormElement()?.focus();
		return this.getFormElement();
	}

	#change(addresses: string[]) {
		this.value = addresses;
		this.dispatchEvent(new UmbChangeEvent());
	}

	#edit(index: number, { target: { value } }: InputEvent & { target: UUIInputElement }) {
		const edited = typeof value === 'string' ? value : '';
		this.#change(this.value.map((address, at) => (at === index ? edited : address)));
	}

	async #add() {
		this.#change([...this.value, '']);
		await this.updateComplete;
		await this.#inputs.at(-1)?.focus();
	}

	async #remove(index: number) {
		this.#change(this.value.filter((_, at) => at !== index));
		await this.updateComplete;
		// The focus would be lost with the line.
		await (this.#inputs[index] ?? this.#inputs.at(-1) ?? this.shadowRoot?.querySelector('#add'))?.focus();
	}

	override render() {
		return html`
			<div role="group" aria-label=${this.label}>
				${repeat(
					this.value,
					(_, index) => index,
					(address, index) => this.#renderLine(address, index),
				)}
				<uui-button
					id="add"
					look="placeholder"
					label=${this.localize.term('sandbox_addAddress')}
					@click=${() => this.#add()}></uui-button>
			</div>
		`;
	}

	#renderLine(address: string, index: number) {
		const name = `${this.label} ${index + 1}`;
		return html`
			<div class="line">
				<uui-input
					label=${name}
					autocomplete="off"
					inputmode="email"
					.value=${address}
					.error=${isWrong(address)}
					@input=${(event: InputEvent & { target: UUIInputElement }) => this.#edit(index, event)}
					@change=${() => this.checkValidity()}
					@keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.#add()}></uui-input>
				<uui-button
					compact
					label=${this.localize.term('sandbox_remove', address || name)}
					@click=${() => this.#remove(index)}>
					<umb-icon name="icon-trash"></umb-icon>
				</uui-button>
			</div>
		`;
	}

	static override readonly styles = css`
		.line {
			display: flex;
			gap: var(--uui-size-space-3);
			margin-bottom: var(--uui-size-space-3);
		}

		uui-input {
			flex: 1;
			min-width: 0;
		}

		#add {
			width: 100%;
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-input-email-addresses': SandboxInputEmailAddressesElement;
	}
}
