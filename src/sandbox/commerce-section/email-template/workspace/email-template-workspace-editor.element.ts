import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../components/load-failure.element.js';
import { SANDBOX_STORE_CONTEXT } from '../../store/store.context-token.js';
import { emailTemplatesPath } from '../paths.js';
import { SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT } from './email-template-workspace.context-token.js';

/** The frame of an e-mail template's page, with its name to edit. */
@customElement('sandbox-email-template-workspace-editor')
export class SandboxEmailTemplateWorkspaceEditorElement extends UmbLitElement {
	#context?: typeof SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT.TYPE;

	@state() private _storeId?: string;
	@state() private _isUnavailable = false;

	constructor() {
		super();
		this.consumeContext(SANDBOX_STORE_CONTEXT, (store) => {
			this.observe(store?.id, (id) => (this._storeId = id), 'observeStoreId');
		});
		this.consumeContext(SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.isUnavailable, (is) => (this._isUnavailable = is ?? false), 'observeUnavailable');
		});
	}

	override render() {
		// The backoffice's editor would say that the template was not found. It stays in the document all the same: its
		// routes may still be loading.
		return html`
			${
				this._isUnavailable
					? html`<sandbox-load-failure @retry=${() => this.#context?.retry()}></sandbox-load-failure>`
					: nothing
			}
			<umb-entity-detail-workspace-editor
				?hidden=${this._isUnavailable}
				.backPath=${this._storeId ? emailTemplatesPath(this._storeId) : undefined}>
				<umb-workspace-header-name-editable slot="header"></umb-workspace-header-name-editable>
			</umb-entity-detail-workspace-editor>
		`;
	}
}

export default SandboxEmailTemplateWorkspaceEditorElement;

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-email-template-workspace-editor': SandboxEmailTemplateWorkspaceEditorElement;
	}
}
