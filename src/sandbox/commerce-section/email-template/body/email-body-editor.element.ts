import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { css, customElement, html, nothing, property } from '@umbraco-cms/backoffice/external/lit';
import type { UUITextareaElement } from '@umbraco-cms/backoffice/external/uui';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { EMAIL_PLACEHOLDERS, unknownPlaceholders } from '../../../../mocks/commerce/email-body.js';
import './email-preview.element.js';

const inBraces = (name: string) => `{{${name}}}`;

/**
 * The text of a mail, as Markdown, with what it may name and how it will look.
 * @fires change - at every key
 */
@customElement('sandbox-email-body-editor')
export class SandboxEmailBodyEditorElement extends UmbLitElement {
	/** Markdown with placeholders. */
	@property()
	value = '';

	#onInput(event: InputEvent & { target: UUITextareaElement }) {
		this.value = event.target.value;
		this.dispatchEvent(new UmbChangeEvent());
	}

	override render() {
		return html`
			<div id="layout">
				<div>
					<div class="label">${this.localize.term('sandbox_emailBodyMarkdown')}</div>
					<uui-textarea
						label=${this.localize.term('sandbox_emailBodyMarkdown')}
						auto-height
						.value=${this.value}
						@input=${this.#onInput}></uui-textarea>
					<div role="status">${this.#renderUnknown()}</div>
				</div>
				<div>
					<div class="label">${this.localize.term('sandbox_preview')}</div>
					<sandbox-email-preview .body=${this.value}></sandbox-email-preview>
				</div>
				<div>
					<div class="label">${this.localize.term('sandbox_placeholders')}</div>
					<dl>
						${EMAIL_PLACEHOLDERS.map(
							(name) => html`
								<dt><code>${inBraces(name)}</code></dt>
								<dd>${this.localize.term(`sandbox_placeholder_${name.replace('.', '_')}`)}</dd>
							`,
						)}
					</dl>
				</div>
			</div>
		`;
	}

	#renderUnknown() {
		const unknown = unknownPlaceholders(this.value);
		if (unknown.length === 0) return nothing;
		return html`<p>
			<umb-icon name="icon-alert"></umb-icon>
			${this.localize.term('sandbox_unknownPlaceholders', unknown.map(inBraces).join(', '))}
		</p>`;
	}

	static override readonly styles = [
		UmbTextStyles,
		css`
			:host {
				display: block;
				container-type: inline-size;
			}

			#layout {
				display: grid;
				grid-template-columns: repeat(2, minmax(0, 1fr));
				gap: var(--uui-size-layout-1);
			}

			@container (max-width: 800px) {
				#layout {
					grid-template-columns: minmax(0, 1fr);
				}
			}

			.label {
				margin-bottom: var(--uui-size-space-3);
				font-weight: 700;
			}

			uui-textarea {
				width: 100%;
				--uui-textarea-min-height: 320px;
				--uui-textarea-font-size: var(--uui-type-small-size);
				font-family: monospace;
			}

			p {
				display: flex;
				align-items: center;
				gap: var(--uui-size-space-2);
				margin: var(--uui-size-space-3) 0 0;
				overflow-wrap: anywhere;
			}

			dl {
				display: grid;
				grid-template-columns: max-content minmax(0, 1fr);
				gap: var(--uui-size-space-2) var(--uui-size-space-4);
				margin: 0;
			}

			dd {
				margin: 0;
			}

			sandbox-email-preview {
				padding: var(--uui-size-space-5);
				border: 1px solid var(--uui-color-border);
				border-radius: var(--uui-border-radius);
			}
		`,
	];
}

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-email-body-editor': SandboxEmailBodyEditorElement;
	}
}
