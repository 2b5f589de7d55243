import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbStructureItemModel, UmbMenuStructureWorkspaceContext } from '@umbraco-cms/backoffice/menu';
import { UMB_MENU_STRUCTURE_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/menu';
import { UmbArrayState } from '@umbraco-cms/backoffice/observable-api';
import { SANDBOX_STORE_ENTITY_TYPE } from '../../store/entity.js';
import { SANDBOX_STORE_PATH_PATTERN } from '../../store/paths.js';
import { SANDBOX_STORE_CONTEXT } from '../../store/store.context-token.js';
import type { StoreModel } from '../../store/types.js';
import { SANDBOX_CART_ENTITY_TYPE, SANDBOX_CARTS_ENTITY_TYPE } from '../entity.js';
import { cartsPath } from '../paths.js';
import { SANDBOX_CART_WORKSPACE_CONTEXT } from './cart-workspace.context-token.js';

/** Where a cart is: store, carts, and the cart itself, for the breadcrumb. */
export class SandboxCartMenuStructureContext extends UmbContextBase implements UmbMenuStructureWorkspaceContext {
	readonly #structure = new UmbArrayState<UmbStructureItemModel>([], (item) => item.entityType);
	readonly structure = this.#structure.asObservable();

	#store?: StoreModel;
	#isNew = false;

	constructor(host: UmbControllerHost) {
		super(host, UMB_MENU_STRUCTURE_WORKSPACE_CONTEXT);
		this.consumeContext(SANDBOX_STORE_CONTEXT, (context) => {
			this.observe(context?.store, (store) => this.#show(store, this.#isNew), 'observeStore');
		});
		this.consumeContext(SANDBOX_CART_WORKSPACE_CONTEXT, (context) => {
			this.observe(context?.isNew, (isNew) => this.#show(this.#store, isNew ?? false), 'observeIsNew');
		});
	}

	#show(store: StoreModel | undefined, isNew: boolean) {
		this.#store = store;
		this.#isNew = isNew;
		const unique = store?.id ?? null;
		const above = [
			{ entityType: SANDBOX_STORE_ENTITY_TYPE, unique, name: store?.name ?? '', isFolder: false },
			{ entityType: SANDBOX_CARTS_ENTITY_TYPE, unique, name: '#sandbox_carts', isFolder: false },
		];
		// The breadcrumb puts the name of the open cart in the place of the last, and after the last of a new one.
		const itself = { entityType: SANDBOX_CART_ENTITY_TYPE, unique: null, name: '', isFolder: false };
		this.#structure.setValue(isNew ? above : [...above, itself]);
	}

	getItemHref({ entityType, unique }: UmbStructureItemModel): string | undefined {
		if (!unique) return undefined;
		return entityType === SANDBOX_STORE_ENTITY_TYPE
			? SANDBOX_STORE_PATH_PATTERN.generateAbsolute({ storeId: unique })
			: cartsPath(unique);
	}
}

export { SandboxCartMenuStructureContext as api };
