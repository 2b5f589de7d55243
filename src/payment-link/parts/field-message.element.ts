import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/**
 * The hint below a field, or what is wrong with the field instead. It reserves the height of the longest text, so that
 * nothing moves when a message appears or disappears: a button that moves between `mousedown` and `mouseup` is not clicked.
 * UUI's own messages do not reserve space, and are HTML.
 * @slot - the hint
 */
@customElement('ucpl-field-message')
export class UcplFieldMessageElement extends UmbLitElement {
	/** What is wrong with the field, as text. */
	@property({ attribute: false })
	message?: string;

	/** All texts to reserve space for, apart from the hint and what a server says. */
	@property({ attribute: false })
	reserve: ReadonlyArray<string> = [];

	override render() {
		return html`
			<div id="hint" class=${this.message ? 'reserved' : ''}><slot></slot></div>
			${this.reserve.map((text) => html`<div class="reserved message">${text}</div>`)}
			${
				this.message
					? html`<div id="message" class="message"><umb-icon name="icon-alert"></umb-icon>${this.message}</div>`
					: nothing
			}
		`;
	}

	static override styles = css`
		:host {
			display: grid;
			grid-template-columns: minmax(0, 1fr);
			min-height: 1lh;
			margin-top: var(--uui-size-space-2);
			font-size: var(--uui-type-small-size);
			line-height: 1.5;
			overflow-wrap: anywhere;
		}

		div {
			grid-area: 1 / 1;
		}

		.reserved {
			visibility: hidden;
		}

		/* UUI's own colours for descriptions and messages are too pale to read. */
		#hint {
			color: var(--uui-color-text-alt);
		}

		.message {
			position: relative;
			padding-inline-start: 1.6em;
			color: var(--uui-color-text);
		}

		umb-icon {
			position: absolute;
			inset-block-start: 0.2em;
			inset-inline-start: 0;
			color: var(--uui-color-invalid-standalone);
		}
	`;
}

declare global {
	interface HTMLElementTagNameMap {
		'ucpl-field-message': UcplFieldMessageElement;
	}
}
