import { css, customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/** Shown before a store is chosen. */
@customElement('sandbox-stores-dashboard')
export class SandboxStoresDashboardElement extends UmbLitElement {
	override render() {
		return html`
			<uui-box headline-variant="h4" headline=${this.localize.term('sandbox_commerce')}>
				${this.localize.term('sandbox_welcome')}
				<p>${this.localize.term('sandbox_welcomeIsSandbox')}</p>
			</uui-box>
		`;
	}

	static override readonly styles = css`
		:host {
			display: block;
			padding: var(--uui-size-layout-1);
		}
	`;
}

export { SandboxStoresDashboardElement as element };
