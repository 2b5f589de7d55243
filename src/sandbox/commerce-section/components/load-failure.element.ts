import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import type { LoadFailure } from '../management-api/load-failure.js';

/**
 * Shows why something could not be loaded.
 * @fires retry - on **Try again**
 */
@customElement('sandbox-load-failure')
export class SandboxLoadFailureElement extends UmbLitElement {
	@property({ attribute: false })
	failure: LoadFailure = 'unavailable';

	/** The name of the missing thing at the start of a sentence, such as "Cart". */
	@property()
	what = '';

	override render() {
		switch (this.failure) {
			case 'notFound':
				return html`<umb-entity-detail-not-found entity-type=${this.what}></umb-entity-detail-not-found>`;
			case 'forbidden':
				return html`<umb-entity-detail-forbidden entity-type=${this.what}></umb-entity-detail-forbidden>`;
			case 'unavailable':
				return html`
					<div role="alert">
						<h4>${this.localize.term('sandbox_unavailableTitle')}</h4>
						<p>${this.localize.term('sandbox_unavailableDescription')}</p>
						<uui-button
							look="primary"
							label=${this.localize.term('sandbox_retry')}
							@click=${() => this.dispatchEvent(new CustomEvent('retry'))}></uui-button>
					</div>
				`;
		}
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			:host {
				display: grid;
				place-content: center;
				height: 100%;
				text-align: center;
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-load-failure': SandboxLoadFailureElement;
	}
}
