import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';

/** Stands where the context of Commerce's cart editor is on a real site: a workspace of the CMS's kind. */
export class TestWorkspaceContext extends UmbContextBase {
	readonly workspaceAlias = 'Test.Workspace.Cart';
	readonly #unique: string | null;
	/** Whether the editor has changes that are not saved. */
	isChanged = false;
	/** Whether the server does not know yet what is edited. */
	isNew = false;

	constructor(
		host: UmbControllerHost,
		unique: string | null,
		readonly entityType = 'uc:cart',
	) {
		super(host, UMB_WORKSPACE_CONTEXT);
		this.#unique = unique;
	}

	getUnique(): string | null {
		return this.#unique;
	}

	getEntityType(): string {
		return this.entityType;
	}

	getIsNew(): boolean {
		return this.isNew;
	}

	getHasUnpersistedChanges(): boolean {
		return this.isChanged;
	}
}
