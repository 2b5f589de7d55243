import { css, customElement, html } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';

/** What the section shows before a store is chosen. */
@customElement('sandbox-stores-dashboard')
export class SandboxStoresDashboardElement extends UmbLitElement {
	override render() {
		return html`
			<uui-box headline-variant="h4" headline=${this.localize.term('sandbox_commerce')}>
				<p>${this.localize.term('sandbox_welcome')}</p>
				<p>${this.localize.term('sandbox_welcomeIsSandbox')}</p>
			</uui-box>
		`;
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			:host {
				display: block;
				padding: var(--uui-size-layout-1);
			}

			p {
				max-width: 70ch;
			}

			p:first-of-type {
				margin-top: 0;
			}

			p:last-of-type {
				margin-bottom: 0;
			}
		`,
	];
}

export default SandboxStoresDashboardElement;

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-stores-dashboard': SandboxStoresDashboardElement;
	}
}
