import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';

/**
 * The place beneath a field: its hint, or in the hint's stead what is wrong. It is as high as whatever may come to stand
 * there, so that nothing moves when a message comes or goes: a button that moves between the mouse's down and up is not
 * clicked. UUI's own messages reserve nothing, and are HTML.
 * @slot - the hint
 */
@customElement('ucpl-field-message')
export class UcplFieldMessageElement extends UmbLitElement {
	/** What is wrong with the field, as text. */
	@property({ attribute: false })
	message?: string;

	/** Every text that may come to stand here, besides the hint and what a server says. */
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
