import { customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/** The frame around the e-mail templates of a store. */
@customElement('sandbox-email-templates-workspace')
export class SandboxEmailTemplatesWorkspaceElement extends UmbLitElement {
	override render() {
		return html`<umb-workspace-editor
			.headline=${this.localize.term('sandbox_emailTemplates')}></umb-workspace-editor>`;
	}
}

export { SandboxEmailTemplatesWorkspaceElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-email-templates-workspace': SandboxEmailTemplatesWorkspaceElement;
	}
}
