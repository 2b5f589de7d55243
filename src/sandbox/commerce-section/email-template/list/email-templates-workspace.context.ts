import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbEntityContext } from '@umbraco-cms/backoffice/entity';
import { UmbViewContext } from '@umbraco-cms/backoffice/view';
import type { UmbWorkspaceContext } from '@umbraco-cms/backoffice/workspace';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';
import { SANDBOX_STORE_CONTEXT } from '../../store/store.context-token.js';
import { SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE } from '../entity.js';
import { SANDBOX_EMAIL_TEMPLATES_WORKSPACE_ALIAS } from './constants.js';

/** The e-mail templates of a store as an entity of their own, known by the store's id. */
export class SandboxEmailTemplatesWorkspaceContext extends UmbContextBase implements UmbWorkspaceContext {
	readonly workspaceAlias = SANDBOX_EMAIL_TEMPLATES_WORKSPACE_ALIAS;
	readonly view = new UmbViewContext(this, null);
	readonly #entity = new UmbEntityContext(this);

	constructor(host: UmbControllerHost) {
		super(host, UMB_WORKSPACE_CONTEXT);
		this.view.setTitle('#sandbox_emailTemplates');
		this.#entity.setEntityType(SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE);
		this.consumeContext(SANDBOX_STORE_CONTEXT, (store) => {
			this.observe(store?.id, (storeId) => this.#entity.setUnique(storeId ?? null), 'observeStoreId');
		});
	}

	getEntityType(): string {
		return SANDBOX_EMAIL_TEMPLATES_ENTITY_TYPE;
	}
}

export { SandboxEmailTemplatesWorkspaceContext as api };
