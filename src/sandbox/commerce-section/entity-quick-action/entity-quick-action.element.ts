import { css, customElement, html, nothing, property, state } from '@umbraco-cms/backoffice/external/lit';
import type { UUIButtonState } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { EntityQuickActionApi, ManifestEntityQuickAction } from './entity-quick-action.extension.js';

/** A quick action as a button, which shows that the action is in progress. */
@customElement('sandbox-entity-quick-action')
export class SandboxEntityQuickActionElement extends UmbLitElement {
	@property({ attribute: false }) manifest?: ManifestEntityQuickAction;
	@property({ attribute: false }) api?: EntityQuickActionApi;

	@state() private _buttonState: UUIButtonState;

	async #execute() {
		if (this._buttonState === 'waiting') return;
		this._buttonState = 'waiting';
		try {
			await this.api?.execute();
			this._buttonState = undefined;
		} catch (error) {
			// As with the backoffice's entity actions, notifying the editor is up to the action.
			console.error('Error executing action:', error);
			this._buttonState = 'failed';
		}
	}

	override render() {
		if (!this.manifest) return nothing;
		const { label, look = 'secondary' } = this.manifest.meta;
		return html`<uui-button
			data-mark=${`entity-quick-action:${this.manifest.alias}`}
			label=${this.localize.string(label)}
			look=${look}
			.state=${this._buttonState}
			@click=${() => this.#execute()}></uui-button>`;
	}

	static override readonly styles = css`
		uui-button {
			display: block;
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-entity-quick-action': SandboxEntityQuickActionElement;
	}
}
