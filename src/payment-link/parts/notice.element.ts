import { css, customElement, html, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/**
 * A sentence that an editor should not miss.
 * @slot - the sentence
 */
@customElement('ucpl-notice')
export class UcplNoticeElement extends UmbLitElement {
	/** `danger` if the editor cannot go on, otherwise `warning`. */
	@property({ reflect: true })
	color: 'danger' | 'warning' = 'danger';

	override render() {
		return html`
			<umb-icon name=${this.color === 'danger' ? 'icon-block' : 'icon-alert'}></umb-icon>
			<slot></slot>
		`;
	}

	static override styles = css`
		:host {
			display: flex;
			gap: var(--uui-size-space-3);
			padding-bottom: var(--uui-size-space-5);
			overflow-wrap: anywhere;
		}

		umb-icon {
			flex: none;
			color: var(--uui-color-danger-standalone);
		}

		:host([color='warning']) umb-icon {
			color: var(--uui-color-warning-standalone);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-notice': UcplNoticeElement;
	}
}
