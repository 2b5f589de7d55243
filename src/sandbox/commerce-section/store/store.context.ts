import { UmbContextBase } from '@umbraco-cms/backoffice/class-api';
import type { UmbControllerHost } from '@umbraco-cms/backoffice/controller-api';
import { UmbObjectState } from '@umbraco-cms/backoffice/observable-api';
import { SANDBOX_STORE_ENTITY_TYPE, type StoreEntityType } from './constants.js';
import { SANDBOX_STORE_CONTEXT } from './store.context-token.js';
import type { StoreModel } from './types.js';

/** The current store. */
export class SandboxStoreContext extends UmbContextBase {
	/** Which section's view of the store this is. */
	rootEntityType: StoreEntityType = SANDBOX_STORE_ENTITY_TYPE;

	readonly #store = new UmbObjectState<StoreModel | undefined>(undefined);
	readonly id = this.#store.asObservablePart((store) => store?.id);

	constructor(host: UmbControllerHost) {
		super(host, SANDBOX_STORE_CONTEXT);
	}

	getStore(): StoreModel | undefined {
		return this.#store.getValue();
	}

	setStore(store: StoreModel | undefined) {
		this.#store.setValue(store);
	}
}
