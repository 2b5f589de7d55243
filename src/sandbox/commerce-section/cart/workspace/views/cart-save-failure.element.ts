import { css, customElement, html, nothing, type PropertyValues, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from '../cart-workspace.context-token.js';
import type { CartSaveFailure } from '../cart-save-failure.js';

/** Says why a cart was not saved, and offers the ways on. Every edit is still there. */
@customElement('sandbox-cart-save-failure')
export class SandboxCartSaveFailureElement extends UmbLitElement {
	#context?: typeof SANDBOX_CART_WORKSPACE_CONTEXT.TYPE;

	@state() private _failure?: CartSaveFailure;

	constructor() {
		super();
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.saveFailure, (failure) => (this._failure = failure), 'observeSaveFailure');
		});
	}

	override updated(changes: PropertyValues) {
		super.updated(changes);
		// Save is at the foot of the page, and this at its head.
		if (this._failure) this.scrollIntoView({ block: 'nearest' });
	}

	override render() {
		return html`<div role="alert">${this._failure ? this.#renderFailure(this._failure) : nothing}</div>`;
	}

	#renderFailure(failure: CartSaveFailure) {
		return html`
			<uui-box>
				<p>
					<umb-icon name="icon-alert"></umb-icon>
					<strong>${this.localize.term(`sandbox_notSaved_${failure.reason}`)}</strong>
				</p>
				${'fields' in failure ? this.#renderDetails(failure) : nothing} ${this.#renderWaysOn(failure)}
			</uui-box>
		`;
	}

	#renderDetails({ detail, fields }: Extract<CartSaveFailure, { fields: unknown }>) {
		const texts = [detail, ...Object.values(fields).flat()].filter(Boolean);
		return texts.length > 0
			? html`<ul>
					${texts.map((text) => html`<li>${text}</li>`)}
				</ul>`
			: nothing;
	}

	#renderWaysOn({ reason }: CartSaveFailure) {
		const load = html`<uui-button
			look="outline"
			label=${this.localize.term('sandbox_discardAndLoad')}
			@click=${() => this.#context?.discard()}></uui-button>`;
		if (reason === 'finalised') return load;
		if (reason !== 'changedElsewhere') return nothing;
		return html`
			${load}
			<uui-button
				look="outline"
				color="danger"
				label=${this.localize.term('sandbox_saveRegardless')}
				@click=${() => this.#saveRegardless()}></uui-button>
		`;
	}

	async #saveRegardless() {
		// Why it failed again is said here.
		await this.#context?.saveRegardless().catch(() => undefined);
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			uui-box {
				margin-bottom: var(--uui-size-layout-1);
				border: 1px solid var(--uui-color-danger-standalone);
			}

			p {
				display: flex;
				align-items: center;
				gap: var(--uui-size-space-3);
				margin: 0;
			}

			umb-icon {
				flex: none;
				color: var(--uui-color-danger-standalone);
			}

			ul {
				margin: var(--uui-size-space-3) 0 0;
				overflow-wrap: anywhere;
			}

			uui-button {
				margin: var(--uui-size-space-4) var(--uui-size-space-2) 0 0;
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-cart-save-failure': SandboxCartSaveFailureElement;
	}
}
