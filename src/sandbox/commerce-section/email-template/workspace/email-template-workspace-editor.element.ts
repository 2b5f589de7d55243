import { customElement, html, nothing, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import '../../components/load-failure.element.js';
import type { LoadFailure } from '../../management-api/load-failure.js';
import { SANDBOX_STORE_SETTINGS_ENTITY_TYPE } from '../../store/constants.js';
import { inStorePath } from '../../store/paths.js';
import { SANDBOX_STORE_CONTEXT } from '../../store/store.context-token.js';
import { SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE } from '../entity.js';
import { SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT } from './email-template-workspace.context-token.js';

const listPath = (storeId: string) =>
	inStorePath(storeId, SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE, SANDBOX_STORE_SETTINGS_ENTITY_TYPE);

/** The frame of an e-mail template's page, with the name as an input. */
@customElement('sandbox-email-template-workspace-editor')
export class SandboxEmailTemplateWorkspaceEditorElement extends UmbLitElement {
	#context?: typeof SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT.TYPE;

	@state() private _backPath?: string;
	@state() private _isLoading = false;
	@state() private _failure?: LoadFailure;

	constructor() {
		super();
		this.consumeContext(SANDBOX_STORE_CONTEXT, (store) => {
			this.observe(store?.id, (id) => (this._backPath = id && listPath(id)), 'observeStoreId');
		});
		this.consumeContext(SANDBOX_EMAIL_TEMPLATE_WORKSPACE_CONTEXT, (context) => {
			this.#context = context;
			this.observe(context?.loading.isOn, (isLoading) => (this._isLoading = isLoading ?? false), 'observeLoading');
			this.observe(context?.failure, (failure) => (this._failure = failure), 'observeFailure');
		});
	}

	override render() {
		// `umb-entity-detail-workspace-editor` would show an empty action menu, and "not found" when the server fails.
		return html`
			${this.#renderFailure()}
			<umb-workspace-editor
				?hidden=${this._failure !== undefined}
				?loading=${this._isLoading}
				.backPath=${this._backPath}>
				<umb-workspace-header-name-editable slot="header"></umb-workspace-header-name-editable>
			</umb-workspace-editor>
		`;
	}

	#renderFailure() {
		if (!this._failure) return nothing;
		return html`<sandbox-load-failure
			.failure=${this._failure}
			what=${this.localize.term('sandbox_emailTemplate')}
			@retry=${() => this.#context?.retry()}></sandbox-load-failure>`;
	}
}

export default SandboxEmailTemplateWorkspaceEditorElement;

declare global {
	interface HTMLElementTagNameMap {
		'sandbox-email-template-workspace-editor': SandboxEmailTemplateWorkspaceEditorElement;
	}
}
