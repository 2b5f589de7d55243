import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbStructureItemModel, UmbMenuStructureWorkspaceContext } from '@umbraco-cms/backoffice/menu';
import { UMB_MENU_STRUCTURE_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/menu';
import { UmbArrayState } from '@umbraco-cms/backoffice/observable-api';
import { SANDBOX_STORE_ENTITY_TYPE } from '../../store/entity.js';
import { SANDBOX_STORE_PATH_PATTERN } from '../../store/paths.js';
import { SANDBOX_STORE_CONTEXT } from '../../store/store.context-token.js';
import { SANDBOX_CART_ENTITY_TYPE, SANDBOX_CARTS_ENTITY_TYPE } from '../entity.js';
import { cartsPath } from '../paths.js';

/** Where a cart is: store, carts, and the cart itself, for the breadcrumb. */
export class SandboxCartMenuStructureContext extends UmbContextBase implements UmbMenuStructureWorkspaceContext {
	readonly #structure = new UmbArrayState<UmbStructureItemModel>([], (item) => item.entityType);
	readonly structure = this.#structure.asObservable();

	constructor(host: UmbControllerHost) {
		super(host, UMB_MENU_STRUCTURE_WORKSPACE_CONTEXT);
		this.consumeContext(SANDBOX_STORE_CONTEXT, (context) => {
			this.observe(
				context?.store,
				(store) => {
					const unique = store?.id ?? null;
					this.#structure.setValue([
						{ entityType: SANDBOX_STORE_ENTITY_TYPE, unique, name: store?.name ?? '', isFolder: false },
						{ entityType: SANDBOX_CARTS_ENTITY_TYPE, unique, name: '#sandbox_carts', isFolder: false },
						// The breadcrumb puts the name of the open cart in its place.
						{ entityType: SANDBOX_CART_ENTITY_TYPE, unique: null, name: '', isFolder: false },
					]);
				},
				'observeStore',
			);
		});
	}

	getItemHref({ entityType, unique }: UmbStructureItemModel): string | undefined {
		if (!unique) return undefined;
		return entityType === SANDBOX_STORE_ENTITY_TYPE
			? SANDBOX_STORE_PATH_PATTERN.generateAbsolute({ storeId: unique })
			: cartsPath(unique);
	}
}

export { SandboxCartMenuStructureContext as api };
