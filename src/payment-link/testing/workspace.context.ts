import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbStringState } from '@umbraco-cms/backoffice/observable-api';
import { UMB_WORKSPACE_CONTEXT, UmbSubmittableWorkspaceContextBase } from '@umbraco-cms/backoffice/workspace';

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

/** A workspace on the CMS's base class for everything that can be saved, which cannot be asked for changes. */
export class DataWorkspaceContext extends UmbSubmittableWorkspaceContextBase<unknown> {
	readonly #unique: UmbStringState<string>;
	readonly unique;
	data: unknown;
	/** How often it was saved. */
	saved = 0;

	constructor(host: UmbControllerHost, unique: string, data: unknown) {
		super(host, 'Test.Workspace.Data');
		this.#unique = new UmbStringState(unique);
		this.unique = this.#unique.asObservable();
		this.data = data;
		this.setIsNew(false);
	}

	getUnique() {
		return this.#unique.getValue();
	}

	getEntityType() {
		return 'uc:cart';
	}

	getData() {
		return this.data;
	}

	makeNew() {
		this.setIsNew(true);
	}

	protected submit() {
		this.saved++;
		return Promise.resolve();
	}
}
