import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UMB_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/workspace';

/** Stands in for the workspace context of Commerce's cart editor. */
export class TestWorkspaceContext extends UmbContextBase {
	readonly workspaceAlias = 'Test.Workspace.Cart';
	readonly #unique: string | null;
	/** Whether there are unsaved changes. */
	isChanged = false;
	/** Whether it has never been saved. */
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
