import { css, customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UmbPropertyDatasetElement } from '@umbraco-cms/backoffice/property';
import type { UmbWorkspaceViewElement } from '@umbraco-cms/backoffice/workspace';
import { EMAIL_PLACEHOLDERS, unknownPlaceholders } from '../../../../../mocks/index.js';
import { type JsonObject, optionalText } from '../../../management-api/parse.js';
import { EMAIL_TEMPLATE_FIELDS } from '../../fields.js';
import { SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT } from '../email-template-workspace.context-token.js';

const inBraces = (names: readonly string[]) => names.map((name) => `{{${name}}}`).join(', ');

/** The fields of an e-mail template, and the text of its mails. */
@customElement('sandbox-email-template-details-workspace-view')
export class SandboxEmailTemplateDetailsWorkspaceViewElement extends UmbLitElement implements UmbWorkspaceViewElement {
	#context?: typeof SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT.TYPE;

	@state() private _fields?: JsonObject;

	constructor() {
		super();
		this.consumeContext(SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.data, (template) => (this._fields = template?.fields), 'observeTemplate');
		});
	}

	#onChange({ target: { value } }: Event & { target: UmbPropertyDatasetElement }) {
		this.#context?.edit(Object.fromEntries(value.map(({ alias, value }) => [alias, value])));
	}

	override render() {
		const fields = this._fields;
		if (!fields) return nothing;
		return html`
			<umb-property-dataset
				.value=${Object.entries(fields).map(([alias, value]) => ({ alias, value }))}
				@change=${this.#onChange}>
				<uui-box>
					${Object.entries(EMAIL_TEMPLATE_FIELDS).map(([name, editor]) => this.#renderProperty(name, editor))}
					${this.#renderProperty('alias', 'Umb.PropertyEditorUi.Label')}
					${this.#renderProperty('category', 'Umb.PropertyEditorUi.Label')}
				</uui-box>
				<uui-box headline=${this.localize.term('sandbox_emailBody')}>
					${this.#renderProperty('body', 'Umb.PropertyEditorUi.TextArea')}
					<p>${this.localize.term('sandbox_placeholders', inBraces(EMAIL_PLACEHOLDERS))}</p>
					<p role="status">${this.#renderUnknownPlaceholders(unknownPlaceholders(optionalText(fields.body) ?? ''))}</p>
				</uui-box>
			</umb-property-dataset>
		`;
	}

	#renderProperty(name: string, editor: string) {
		const label = this.localize.term(`sandbox_${name}`);
		return html`
			<umb-property
				role="group"
				aria-label=${label}
				label=${label}
				alias=${name}
				data-path=${`$.${name}`}
				property-editor-ui-alias=${editor}></umb-property>
		`;
	}

	#renderUnknownPlaceholders(names: string[]) {
		return names.length > 0 ? this.localize.term('sandbox_unknownPlaceholders', inBraces(names)) : nothing;
	}

	static override readonly styles = css`
		:host {
			display: block;
			padding: var(--uui-size-layout-1);
		}

		uui-box + uui-box {
			margin-top: var(--uui-size-layout-1);
		}

		p {
			overflow-wrap: anywhere;
		}
	`;
}

export { SandboxEmailTemplateDetailsWorkspaceViewElement as element };

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-email-template-details-workspace-view': SandboxEmailTemplateDetailsWorkspaceViewElement;
	}
}
