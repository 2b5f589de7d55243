import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbEntityContext } from '@umbraco-cms/backoffice/entity';
import { UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import { UmbViewContext } from '@umbraco-cms/backoffice/view';
import type { UmbRoutableWorkspaceContext } from '@umbraco-cms/backoffice/workspace';
import { UMB_WORKSPACE_CONTEXT, UmbWorkspaceRouteManager } from '@umbraco-cms/backoffice/workspace';
import { type LoadFailure, loadFailureOf } from '../../management-api/load-failure.js';
import { SANDBOX_STORE_ENTITY_TYPE } from '../entity.js';
import { SandboxStoreRepository } from '../repository/store.repository.js';
import { SandboxStoreContext } from '../store.context.js';
import { SANDBOX_STORE_WORKSPACE_ALIAS } from './constants.js';

/** Loads the store of the address and provides it to the workspaces inside. */
export class SandboxStoreWorkspaceContext extends UmbContextBase implements UmbRoutableWorkspaceContext {
	readonly workspaceAlias = SANDBOX_STORE_WORKSPACE_ALIAS;
	readonly routes = new UmbWorkspaceRouteManager(this);
	readonly view = new UmbViewContext(this, null);

	readonly #entity = new UmbEntityContext(this);
	readonly #store = new SandboxStoreContext(this);
	readonly #repository = new SandboxStoreRepository(this);
	readonly #failure = new UmbBasicState<LoadFailure | undefined>(undefined);

	readonly store = this.#store.store;
	/** Why there is no {@link store}; undefined while it loads and once it is there. */
	readonly failure = this.#failure.asObservable();

	constructor(host: UmbControllerHost) {
		super(host, UMB_WORKSPACE_CONTEXT);
		this.#entity.setEntityType(SANDBOX_STORE_ENTITY_TYPE);
		this.routes.setRoutes([
			{
				path: ':storeId',
				component: () => import('./store-workspace.element.js'),
				setup: (_component, info) => void this.#load(info.match.params.storeId),
			},
		]);
	}

	getEntityType(): string {
		return SANDBOX_STORE_ENTITY_TYPE;
	}

	/** Loads the store once more after a {@link failure}. */
	reload(): Promise<void> {
		return this.#load(this.#entity.getUnique() ?? undefined);
	}

	async #load(storeId: string | undefined) {
		if (!storeId) return;
		this.#entity.setUnique(storeId);
		this.#failure.setValue(undefined);
		if (this.#store.getStore()?.id !== storeId) this.#store.setStore(undefined);

		const { data, error } = await this.#repository.requestByUnique(storeId);
		if (this.#entity.getUnique() !== storeId) return;
		this.#store.setStore(data);
		this.#failure.setValue(loadFailureOf(error));
		this.view.setTitle(data?.name);
	}
}

export { SandboxStoreWorkspaceContext as api };
