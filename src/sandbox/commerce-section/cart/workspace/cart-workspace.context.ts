import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbBasicState } from '@umbraco-cms/backoffice/observable-api';
import type { UmbRoutableWorkspaceContext } from '@umbraco-cms/backoffice/workspace';
import { UmbEntityDetailWorkspaceContextBase } from '@umbraco-cms/backoffice/workspace';
import { type LoadFailure, loadFailureOf } from '../../management-api/load-failure.js';
import { SANDBOX_CART_ENTITY_TYPE } from '../entity.js';
import { SANDBOX_CART_DETAIL_REPOSITORY_ALIAS } from '../repository/constants.js';
import type { CartDetailModel } from '../types.js';
import { SANDBOX_CART_WORKSPACE_ALIAS } from './constants.js';

/** A cart on its own page. */
export class SandboxCartWorkspaceContext
	extends UmbEntityDetailWorkspaceContextBase<CartDetailModel>
	implements UmbRoutableWorkspaceContext
{
	readonly name = this._data.createObservablePartOfCurrent((cart) => cart?.name);

	readonly #failure = new UmbBasicState<LoadFailure | undefined>(undefined);
	/** Why there is no cart; undefined while it loads and once it is there. */
	readonly failure = this.#failure.asObservable();

	constructor(host: UmbControllerHost) {
		super(host, {
			workspaceAlias: SANDBOX_CART_WORKSPACE_ALIAS,
			entityType: SANDBOX_CART_ENTITY_TYPE,
			detailRepositoryAlias: SANDBOX_CART_DETAIL_REPOSITORY_ALIAS,
		});
		this.observe(this.name, (name) => this.view.setTitle(name), 'observeName');
		this.routes.setRoutes([
			{
				path: 'edit/:unique',
				component: () => import('./cart-workspace-editor.element.js'),
				setup: (_component, info) => void this.load(info.match.params.unique ?? ''),
			},
		]);
	}

	override async load(unique: string) {
		this.#failure.setValue(undefined);
		const response = await super.load(unique);
		if (this.getUnique() === unique) this.#failure.setValue(loadFailureOf(response.error));
		return response;
	}

	/** Loads the cart once more after a {@link failure}. */
	async retry() {
		const unique = this.getUnique();
		if (!unique) return;
		// What has been asked for once is not asked for again until the state is reset.
		this.resetState();
		await this.load(unique);
	}

	/** Nothing on the page can be changed yet, so there is nothing to save. */
	override submit() {
		return Promise.resolve();
	}
}

export { SandboxCartWorkspaceContext as api };
