import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import type { UmbMenuStructureWorkspaceContext, UmbStructureItemModel } from '@umbraco-cms/backoffice/menu';
import { UMB_MENU_STRUCTURE_WORKSPACE_CONTEXT } from '@umbraco-cms/backoffice/menu';
import { UmbArrayState } from '@umbraco-cms/backoffice/observable-api';
import { SANDBOX_STORE_ENTITY_TYPE } from './entity.js';
import { SANDBOX_STORE_PATH_PATTERN } from './paths.js';
import { SANDBOX_STORE_CONTEXT } from './store.context-token.js';
import type { StoreModel } from './types.js';

/** A list below a store, and what is in it. */
export interface ListInStore {
	entityType: string;
	name: string;
	/** @returns the path of the list, relative to the backoffice's own */
	pathIn: (storeId: string) => string;
	itemEntityType: string;
}

/** Where something of a store is: store, list, and the thing itself, for the breadcrumb. */
export abstract class SandboxMenuStructureContext extends UmbContextBase implements UmbMenuStructureWorkspaceContext {
	readonly #structure = new UmbArrayState<UmbStructureItemModel>([], (item) => item.entityType);
	readonly structure = this.#structure.asObservable();

	readonly #list: ListInStore;
	#store?: StoreModel;
	#isNew = false;

	constructor(host: UmbControllerHost, list: ListInStore) {
		super(host, UMB_MENU_STRUCTURE_WORKSPACE_CONTEXT);
		this.#list = list;
		this.consumeContext(SANDBOX_STORE_CONTEXT, (context) => {
			this.observe(context?.store, (store) => this.#show((this.#store = store)), 'observeStore');
		});
	}

	protected setIsNew(isNew: boolean) {
		this.#isNew = isNew;
		this.#show(this.#store);
	}

	#show(store: StoreModel | undefined) {
		const unique = store?.id ?? null;
		const above = [
			{ entityType: SANDBOX_STORE_ENTITY_TYPE, unique, name: store?.name ?? '', isFolder: false },
			{ entityType: this.#list.entityType, unique, name: this.#list.name, isFolder: false },
		];
		// The breadcrumb puts the name of what is open in the place of the last, and of what is new after the last.
		const itself = { entityType: this.#list.itemEntityType, unique: null, name: '', isFolder: false };
		this.#structure.setValue(this.#isNew ? above : [...above, itself]);
	}

	getItemHref({ entityType, unique }: UmbStructureItemModel): string | undefined {
		if (!unique) return undefined;
		return entityType === SANDBOX_STORE_ENTITY_TYPE
			? SANDBOX_STORE_PATH_PATTERN.generateAbsolute({ storeId: unique })
			: this.#list.pathIn(unique);
	}
}
