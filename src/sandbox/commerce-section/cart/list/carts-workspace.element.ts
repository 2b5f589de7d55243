import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/** The frame around the carts of a store. */
@customElement('sandbox-carts-workspace')
export class SandboxCartsWorkspaceElement extends UmbLitElement {
	override render() {
		return html`<umb-workspace-editor .headline=${this.localize.term('sandbox_carts')}></umb-workspace-editor>`;
	}
}

export { SandboxCartsWorkspaceElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-carts-workspace': SandboxCartsWorkspaceElement;
	}
}
